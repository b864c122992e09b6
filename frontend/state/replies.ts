/** Joins published comments with the teacher's short replies, which are in the newest answers (`reply:<comment id>`). */
import type { CommentView, DocView } from "../kind";
import type { FeedbackShape } from "../types.gen";
import type { Reply } from "./model.gen";

export function commentsWithReplies(feedback: FeedbackShape | null | undefined, answers: DocView): CommentView[] {
  return (feedback?.comments ?? []).map((comment) => {
    const { text = "", done = false } = answers.get<Partial<Reply>>(`reply:${comment.id}`) ?? {};
    return { ...comment, reply: text, done };
  });
}
