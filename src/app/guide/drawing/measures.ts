/** All measures in pixels of the drawing at its natural size. */
export const measures = {
  nameSize: 14,
  smallSize: 13,
  line: 18,
  box: 224,
  boxPadding: 10,
  labelRoom: 150,
  labelGap: 10,
  track: 18,
  corner: 9,
  gap: 40,
  dot: 6,
  margin: 6,
} as const
