/** Words that say little of what a sentence is about. */

const list = (words: string): string[] => words.split(/\s+/).filter((word) => word !== '');

/** Never looked at. */
export const STOP_WORDS: ReadonlySet<string> = new Set(
  list(`
    a an the and or but if of in on at by for with to from as is are was were be been being am do does did done has have
    had having it its this that these those he she they we you i his her their our your my me him them us not no so than
    then there here who whom which what when where why how all any some such into out up down over under about after
    before between during while will would can could should may might must shall just also very more most other only own
    same too s t via http https co com www say said says get got show shows showed
  `),
);

/** Frequent in news and talk of every kind: weighed as such in a pack too small to show it. Stems. */
export const COMMON_STEMS: ReadonlySet<string> = new Set(
  list(`
    accord act ad add admit again agre allow america american announc anoth appear april ask august back bad bank begin
    believ best better big bill black board body book bring build busi buy call campaign car care case caus center central
    chang charg chief child citi claim close come committe commun compani congress continu cost countri court crime cut
    data day deal death decemb decid decision democrat depart despit die director doctor dollar door drive each earli
    economi elect employe end even event ever everi evidenc expect face fact fake fall famili far februari feder feel few
    fight film final find fire first five follow food forc former found four free friday friend full fund game general
    give go good govern great group grow gun half hand happen hard head health hear help high hit hold home hospit hour
    hous human hundr idea imag includ increas inform insid interest intern investig issu januari job join juli june keep
    kill know known larg last late law lead leader leav left let level life like line list littl live local long look lose
    lot low made main major make man mani march market may mean media medic meet member men messag million minist minut
    monday money month morn mother move much murder name nation near need never new news next night north note novemb now
    number octob off offer offici often old one open order outsid page paid paper parent part parti pass past pay peopl
    percent person phone photo photograph pictur place plan play point polic polici polit poll post power present
    presid press price problem product program protest prove public publish put question quot reach read real realli
    reason receiv recent record releas remain remov report republican research respons result return reveal right rise
    road role room rule run saturday save school see seem senat send septemb seri serv servic set seven sever sex share
    short sign sinc singl site six small social sold someth son south speak spend staff stand start state statement
    stay step still stop stori street strong student studi sunday support sure system take talk team tell ten term test
    thing think third thousand threat three thursday time today togeth told took top total town trade tri true tuesday
    turn two use video view visit vote wait walk want war warn watch water way wednesday week well west white whole wife
    win without woman women word work worker world wrong year yesterday yet young
  `),
);
