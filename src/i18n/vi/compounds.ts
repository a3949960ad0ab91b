/** Words of two syllables and more that headlines are made of: a line never ends inside one. */
export const compounds: readonly string[] = [
  // what is told
  "tài liệu, con số, câu chuyện, câu chữ, câu hỏi, nguyên văn, bản dịch, bản tin, tin tức, bài báo, danh sách, bằng chứng, nguồn tin, tuyên bố, lời hứa, lời kể, dấu ngoặc kép, những chữ, cái tên, tiếng nói, lên tiếng, truyền thông, báo chí, phóng viên, biên tập, ban biên tập, ghi chú, tham khảo, giải thích, thuật ngữ, biểu đồ, bản đồ, dữ liệu, sự kiện, dòng thời gian, thời gian, mốc thời gian, thay đổi, tìm kiếm, trang web, kiểm tra, mâu thuẫn, thống nhất, chênh lệch, cách gọi, in sai, đáng tin, vắng mặt, bỏ ngỏ, xuất hiện",
  // war
  "chiến tranh, cuộc chiến, xung đột, đụng độ, giao tranh, tấn công, phản công, chiến dịch, nổ súng, tiếng súng, vụ nổ, không kích, pháo kích, oanh tạc, ném bom, bom chùm, tên lửa, vũ khí, máy bay, xe tăng, lực lượng, quân đội, quân nhân, binh sĩ, dân thường, thường dân, người dân, dòng người, thương vong, thiệt mạng, bị thương, mất tích, bị bắt, tù binh, thi thể, nạn nhân, di tản, sơ tán, tị nạn, ra đi, biên giới, lãnh thổ, khu vực, trong vùng, kiểm soát, hoàn toàn, tách ra, ly khai, tự xưng, độc lập, leo thang, căng thẳng, trở lại, bảo vệ, phòng vệ",
  // peace
  "ngừng bắn, đình chiến, lệnh ngừng bắn, thỏa thuận, hiệp định, hòa bình, hòa giải, gìn giữ hòa bình, trung gian, làm trung gian, đàm phán, trao đổi, gặp gỡ, cuộc gặp, không thành, kêu gọi, đề nghị, đề xuất, bác bỏ, cáo buộc, vi phạm, phá vỡ, đổ vỡ, sụp đổ, hiệu lực, gia hạn, chấm dứt, thay thế, thông báo, đứng vững, nhân đạo, viện trợ, biểu tình, phản đối, từ chức, láng giềng",
  // who and where
  "chính phủ, chính quyền, tổng thống, thủ tướng, bộ trưởng, ngoại trưởng, quốc phòng, ngoại giao, quốc gia, quốc tế, hai nước, hai bên, các bên, cộng hòa, liên hợp quốc, hoa kỳ, châu âu, thổ nhĩ kỳ, nước nga",
  // asking and ordering
  "bao nhiêu, như thế nào, thế nào, vì sao, tại sao, khi nào, ở đâu, điều gì, điều đó, những gì, những điều, những chỗ, ai là ai, là ai, lần đầu, lần một, lần hai, lần ba, lần bốn, thứ nhất, thứ hai, thứ ba, đầu tiên, cuối cùng, duy nhất, lâu nhất, nặng nhất, một lần, ngày đầu tiên, mùa xuân, mùa hè, mùa thu, mùa đông, về sau, giữa lúc, chưa phải, chỉ có, cứ tăng, không nói, được nhắc, một phía, bất đồng, căn cứ, phần lớn, tùy từng",
].flatMap((line) => line.split(", "));
