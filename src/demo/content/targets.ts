/** What Kreis Unna wants to reach (invented for the demo). The starting value is the published figure of that day. */
export const targets = [
  {
    indicator: 'LAB_LONG_TERM_SHARE',
    area: '05978',
    baselineOn: '2022-12-31',
    targetValue: 38,
    targetOn: '2028-12-31',
  },
  {
    indicator: 'EDU_NO_DEGREE',
    area: '05978',
    baselineOn: '2022-12-31',
    targetValue: 5,
    targetOn: '2028-12-31',
  },
  {
    indicator: 'HEA_GP_DENSITY',
    area: '05978',
    baselineOn: '2022-12-31',
    targetValue: 5.8,
    targetOn: '2030-12-31',
  },
] as const;
