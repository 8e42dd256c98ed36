// The frame every person is drawn in: units of the head's drawing, looking right.

/** Where the face frame starts in the person's frame. */
export const FACE_AT = { x: 315, y: 248 } as const;
/** The midline of the neck: people are placed by it, and mirrored about it. */
export const NECK_X = 380;
/** What any look may cover; feet lie near y 3080, and no scene shows more than the hips. */
export const PERSON_BOX = { x: -180, y: 20, width: 1110, height: 1480 } as const;
/** Top of the tallest hat and the chin, for keeping heads in the open. */
export const HEAD_TOP = 56;
export const CHIN = 560;
/** What is drawn over a face: glasses, hats, wet strands. */
export const HEAD_BOX = { x: 110, y: 36, width: 640, height: 640 } as const;
