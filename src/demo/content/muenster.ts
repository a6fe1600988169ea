import { Autonomy, OrganisationType } from '../../features/offices/index.js';
import { Priority } from '../../features/measures/index.js';

/** The second, larger set: a real catalogue that is no social planning, kept apart under an organisation of its own. */
export const muenster = {
  organisation: {
    name: 'Stadt Münster (Beispielkatalog)',
    shortName: 'Münster (Beispiel)',
    type: OrganisationType.MUNICIPALITY,
    autonomy: Autonomy.MUNICIPALITY,
    area: '05515',
  },
  office: { name: 'Klimaschutz (Beispielkatalog)', sharedMailbox: 'beispielkatalog@muenster.example' },
  problem: {
    field: { code: 'Ü', nameDe: 'Übergreifend', sortOrder: 90 },
    title: 'Beispielkatalog: Klimaschutzziele der Stadt Münster',
    description:
      'Nur damit der öffentliche Maßnahmenkatalog der Stadt Münster eine Klammer hat. Er zeigt, wie ein großer Bestand mit datierten Meldungen aussieht; mit der Sozialplanung des Kreises hat er nichts zu tun.',
  },
  strategy: {
    title: 'Beispielkatalog: Klimaschutzkonzept 2020 der Stadt Münster',
    text: 'Die Maßnahmen und ihre Sachstände stammen aus dem Sachstandsbericht zum Klimaschutzkonzept 2020 der Stadt Münster, abgeschrieben von Code for Münster. Die Ampeln sind die Einschätzung von Code for Münster.',
    periodFrom: '2010-01-01',
    periodTo: '2020-12-31',
  },
  source: 'Stadt Münster, Sachstandsbericht Klimaschutzkonzept 2020 (Code for Münster, Apache-2.0)',
  priorities: { '5': Priority.A, '4': Priority.A, '3': Priority.B, '2': Priority.C, '1': Priority.C },
} as const;
