import type { Block } from '../../platform/rendering/index.js';
import { AttendanceState } from '../conferences/index.js';
import type { MinutesContent } from '../minutes/index.js';
import { Audience } from '../papers/index.js';
import type { Wording } from './wording.js';

type Entry = MinutesContent['attendance'][number];

/** Those who came first, then who was excused, then who stayed away. */
const ORDER: readonly AttendanceState[] = [
  AttendanceState.PRESENT,
  AttendanceState.DEPUTY_SENT,
  AttendanceState.ABSENT_EXCUSED,
  AttendanceState.DECLINED,
  AttendanceState.ABSENT,
];

const rank = ({ state }: Entry): number => {
  const place = ORDER.indexOf(state);
  return place < 0 ? ORDER.length : place;
};

/** Who was there, where its readers may know the names; the public is not told that there is a list it may not see. */
export function attendanceBlocks(
  attendance: readonly Entry[],
  audience: Audience,
  wording: Wording,
): Block[] {
  const { say } = wording;
  if (attendance.length === 0 && audience === Audience.PUBLIC) return [];
  return [
    { kind: 'heading', level: 1, text: say('attendance') },
    {
      kind: 'table',
      name: say('attendance'),
      caption: say('attendance.caption'),
      columns: [
        { title: say('attendance.name'), type: 'text', width: 1.7 },
        { title: say('attendance.office'), type: 'text', width: 2.8 },
        { title: say('attendance.role'), type: 'text', width: 1.3 },
        { title: say('attendance.state'), type: 'text', width: 2.2 },
      ],
      rows: attendance
        .toSorted((a, b) => rank(a) - rank(b))
        .map((entry) => [
          entry.name,
          entry.office,
          entry.role && say(`word.${entry.role}`),
          presence(entry, wording),
        ]),
      empty: say('attendance.empty'),
    },
  ];
}

function presence({ state, deputy, cameAt, leftAt }: Entry, { say }: Wording): string {
  const word =
    state === AttendanceState.DEPUTY_SENT && deputy
      ? say('attendance.deputy', { name: deputy })
      : say(`word.${state}`);
  return [
    word,
    cameAt && say('attendance.cameAt', { cameAt }),
    leftAt && say('attendance.leftAt', { leftAt }),
  ]
    .filter(Boolean)
    .join(', ');
}
