/** The parts that come nearest to each named look, for whoever begins to change somebody who has one. */
export const NEAR: Readonly<Record<string, string>> = {
  theo: 'short2; full gray; skin 3; jacket; 55',
  jess: 'medium2; brown; skin 5; coat; lashes; 25',
  third: 'short5; chin black; skin 8; jacket; glasses; 35',
  hank: 'grayShort; moustache white; skin 7; uniform; 65',
  beck: 'grayMedium; gray; skin 2; uniform; glasses; lashes; 55',
  marguerite: 'longBangs; brown; skin 2; coat; lashes; 55',
  priya: 'long; black; skin 6; suit; lashes; 35',
  lanyard: 'pomp; goatee dark; skin 4; suit; lanyard; 35',
  evan: 'short4; dark; skin 1; suit; lanyard; 32',
  amina: 'hijab; black; skin 9; uniform; lashes; 25',
  'officer-a': 'cornrows2; black; skin 8; uniform; lashes; 30',
  'officer-b': 'turban; full black; skin 6; uniform; 35',
  'officer-c': 'short2; red; skin 2; uniform; 50',
  'officer-d': 'medium1; black; skin 3; uniform; glasses; lashes; 30',
};
