/** Names a meeting in every calendar, invited or subscribed to, so that it stands there once. */
export const meetingUid = (meetingId: string, publicUrl: string): string =>
  `meeting-${meetingId}@${new URL(publicUrl).hostname}`;
