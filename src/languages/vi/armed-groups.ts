/** Các nhóm vũ trang được gọi bằng tên, của bất kỳ xung đột nào, viết thường. */
export const armedGroups: readonly string[] = [
  "hamas",
  "hezbollah",
  "houthi",
  "taliban",
  "boko haram",
  "al-qaeda",
  "al-shabaab",
  "abu sayyaf",
];
