/** Words that posts and claims use for one another, whatever they are about. Written by hand for this project. */
import { stem } from '../text/stem.ts';
import { rareStem } from './rare-stem.ts';

const GROUPS = `
photo photograph picture pic image snapshot selfie
video footage clip film recording
died dead death dies passed deceased
kill killed murder slay shot
shooter gunman shooting shoot
gun firearm rifle weapon
kid child children toddler
baby infant newborn
mom mother mum mama
dad father
cop police officer policeman
lawyer attorney
doctor physician
doctor dr
teacher educator
car vehicle automobile
plane airplane aircraft jet
ship boat vessel
migrant immigrant refugee alien
illegal undocumented unauthorized unlawful
immigration border
wildfire bushfire fire blaze
hurricane storm cyclone typhoon
flood flooding flooded
covid covid-19 coronavirus pandemic virus
vaccine vaccination vaccinate shot jab
illness disease sickness
gop republican
dem democrat democratic
potus president
flotus melania
scotus supreme
senator senate sen
representative congressman congresswoman congress rep
governor gov
tv television
tweet twitter tweeted
facebook fb
youtube video
jail prison imprisoned incarcerated
arrest arrested detained custody
ban prohibit outlaw forbid
protest protester demonstrator demonstration rally march
riot looting unrest
boycott protest
fake hoax false phony bogus
photoshop photoshopped altered doctored manipulated edited
quote quotation said
wed wedding marriage married marry
pregnant pregnancy
muslim islam islamic
jew jewish judaism
christian christianity
church churches
gay homosexual lgbt lgbtq
transgender trans
black african-american
veteran vet
soldier troops military army
navy sailor
nazi hitler
president presidency presidential
election elections vote voting ballot voter
candidate nominee
tax taxes taxation irs
money cash
job employment employed unemployment
boss employer ceo
fire fired dismissed
resign resigned quit
buy purchase bought
steal theft stolen stole rob robbed
attack assault attacked beaten
rape raped assault
bomb explosion explosive blast
drug narcotic heroin cocaine
marijuana cannabis weed pot
cigarette smoking tobacco
beer alcohol
dog puppy canine
cat kitten feline
snake python anaconda
meat beef
food meal
phone cellphone smartphone iphone
app application
website site
internet online web
movie film
singer musician rapper
actor actress
football nfl
basketball nba
baseball mlb
anthem kneel kneeling
player athlete
stadium arena
store shop retailer
restaurant diner
company firm corporation
boss chief
bag handbag
hat cap
shirt t-shirt
shoe sneaker
map chart graphic
flag banner
sign placard billboard
statue monument memorial
school schools schoolchildren
college university
student pupil
teen teenager teenage
boy son
girl daughter
wife husband spouse
home house mansion
street road
america american u.s. usa
uk britain british england english
france french
germany german
spain spanish
italy italian
netherlands dutch
sweden swedish
denmark danish
poland polish
greece greek
turkey turkish
ireland irish
scotland scottish
china chinese
japan japanese
philippines filipino
thailand thai
russia russian kremlin moscow
ukraine ukrainian
israel israeli
palestine palestinian
mexico mexican
canada canadian
australia australian
norway norwegian
switzerland swiss
portugal portuguese
peru peruvian
yemen yemeni
iraq iraqi
afghanistan afghan
california californian
nyc york
wh house
dui drunk
usps postal mail
fbi bureau
cdc disease
temperature degrees heat
climate warming
ocean sea
moon lunar
sun solar eclipse
space nasa
earth planet
earthquake quake
free giveaway
coupon voucher
rumor rumour
secret hidden
million millionaire
billion billionaire
`;

/** Groups of word keys that may stand for one another. */
export function synonymGroups(): string[][] {
  return GROUPS.trim()
    .split('\n')
    .map((line) => [...new Set(line.split(' ').map((word) => rareStem(stem(word))))]);
}
