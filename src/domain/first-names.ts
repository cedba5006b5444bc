import { fold } from './fold';

/**
 * First names common in France, Britain and North America.
 *
 * They tell a column of first names from one of last names where no heading does; a name missing
 * here costs nothing, because whole columns are compared.
 */
const names = `
adam adele adrien agathe agnes ahmed aicha aissatou alain albert alex alexandra alexandre alexis alice alicia aline
alison amandine amanda amber amelia amelie amina aminata amir amy ana anais andre andrea andrew angela angelique anita ann
anna anne annie anthony antoine antonio arnaud arthur ashley assia astrid audrey aurelie aurelien aurore axel ayoub
baptiste barbara bastien beatrice benedicte benjamin benoit berenice bernadette bernard bertrand beth betty bilal blanche
boris brandon brian brice brigitte bruno bryan camille capucine carine carl carla carmen carol carole caroline catherine
cecile cedric celia celine chantal charles charlie charlotte cheikh chloe chris christelle christian christiane christina
christine christophe christopher cindy claire clara claude claudine clemence clement clementine clotilde coline colette
come constance corentin corinne cristina cyril damien daniel daniele danielle daphne david dawn deborah delphine denis
denise diana diane didier dimitri dominique donald donna dorothee dorothy dylan eddy edith edouard edward eleonore elena
eliane elias elif elisa elisabeth elise elizabeth ella ellen elodie eloise elsa emilie emily emma emmanuel emmanuelle
enzo eric erica erwan esteban estelle esther ethan etienne eugenie eva evan evelyne fabien fabienne fabrice fanny farah
fatima fatou fatoumata felix fernand fernando fiona flavie flora florence florent florian france frances francine francis
francisco francois francoise frank franck frederic frederique gabriel gabrielle gael gaelle gaston gary gaspard geoffrey
george georges gerald geraldine gerard gilbert gilles ginette giulia gregory guillaume gustave guy gwenaelle hannah harry
hasan hassan heather helen helena helene henri henriette henry herve hicham hugo hugues ibrahim ibtissam ines ingrid irene
iris isaac isabelle ismael jack jackie jacob jacqueline jacques jade jake james jamila jane janet jason jean jeanne jeannine
jeff jennifer jeremie jeremy jerome jessica jill jim joachim joan joao joe joel joelle john johan johanna jonathan jordan
jose josephine joseph josette joshua josiane joyce juan judith jules julia julian julie julien juliette justin justine
kader karen karim karima karine kate katherine kathleen katia kelly ken kenneth kevin kim khadija kyle laetitia lamia laura
laure laurence laurent laurie lea leah leila lena leo leon leonie leslie lila lilia liliane lily lina linda lionel lisa
loan lois loic lola loris lou louis louise luc luca lucas lucie lucien lucienne lucy ludivine ludovic luis luke lydia lydie
mael maelle maeva magali malik mamadou manon manuel marc marcel marcelle margaret margaux margot marguerite maria mariam
marianne marie marina marine mario marion marius marjorie mark marlene marthe martin martine mary maryse mateo mathias
mathieu mathilde mathis matthew matthieu maud maurice max maxence maxime megan mehdi mehmet melanie melissa michael michel
michele micheline michelle miguel mike mila mireille mohamed mohammed moise mona monica monique morgan morgane moussa
mustafa myriam nabil nadege nadia nadine naima nancy natacha natalie nathalie nathan nicholas nicolas nicole nina noa noah
noe noel noelle noemie nolan nora norah odette odile olga oliver olivia olivier omar oscar ousmane pablo paola pascal
pascale patrice patricia patrick paul paula paule paulette pauline pedro peter philip philippe pierre pierrick piotr quentin
rachel rachid ralph raphael raphaelle raymond raymonde rebecca regine regis remi remy renaud rene renee ricardo richard rita
robert robin roger roland romain roman romane rosa rose roxane ruth ryan sabine sabrina sacha said salma salome samantha
samia samir samira samuel sandra sandrine sandy sara sarah scott sean sebastien selma serge severine sharon shirley sidonie
simon simone sofia solene soline sonia sophia sophie stella stephane stephanie stephen steve steven suzanne sylvain sylvie
tania teddy teresa tess theo theodore therese thibault thibaut thierry thomas tim timothee timothy tina tom tony tristan
valentin valentine valerie vanessa vera veronique victor victoria vincent violette virginie viviane wendy william xavier
yael yann yannick yanis yasmine yohan yolande youssef yves yvette yvonne zachary zoe zohra`;

const known: ReadonlySet<string> = new Set(names.trim().split(/\s+/));

/** Whether a text begins with a common first name. */
export function isFirstName(text: string): boolean {
  const [first = ''] = fold(text).split(' ');
  return known.has(first);
}
