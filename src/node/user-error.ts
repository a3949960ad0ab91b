/** An error in the user's own terms: a setting, a folder or an argument that cannot be used. Its message is all there is to say. */
export class UserError extends Error {
  constructor(message: string) {
    super(message);
    this.name = "UserError";
  }
}
