extension NameWords {
    /// More given names, of many countries: recognised typed small, or alone at a message's end.
    static let moreGiven: Set<String> = Set(
        """
        aaliyah abby abdul abdullah abena abimbola ada adebayo adel adele adila aditya adrian adriana adrienne adwoa agatha
        agnes agnieszka ahmad aida aiden aiko aileen ajay akash akiko akosua alana alberta alejandra alejandro aleksandr
        aleksandra alessandro alexa alexandra alexandria alexia alf alicia alisha alison allison alma alonzo alyssa amalia
        amelia amie amina amir amit amrita ananya anastasia anders andre andrei andres andrzej andrés angelica angelina angie
        anika aniket anjali ankit anne annette annie antoine antoinette antonia antonio anya apinya arash archie ariana arielle
        arjun arlene armando artie arturo arun asha ashlee ashok astrid audrey ayesha ayumi aziz babak barry bart bea beata
        beatrice beatriz becca becky belinda bella benny bernadette bernice bernie bertie bessie bethany betsy bettie bianca
        bilal billie binta blanca bogdan bonnie boris brad brady bree brent bret brett brianna bridget brigid britney brooke
        brooks bruno bryant buddy byron caitlin caleb calvin camila camilla camille candace candice cara carina carla carlene
        carlo carlton carly carole caroline carrie cassandra cassie cecil cecilia celeste celia cesar chad chandra charlene
        chelsea cherie chester chloé chris chrissy christa christie christy chuck cindy clara clarissa clark claudia clayton
        clifford clint clyde cody colby cole colin colleen conner connie connor constance cora corey corinne cory courtney
        cristian cristina curt curtis cyrus daichi daisuke damian damien damon daniela danny daphne dario dariusz darla darlene
        darrell darren darryl daryl deanna deb debbie deena deepa deirdre delia delores derek derrick desiree dexter dianne
        dieter dilip dimitri dina dmitry dolores dominic donny dora doreen dorian dottie doug duane dustin dwayne dwight eddie
        edgar edith edmund edna eduardo edwin efrain eileen ekaterina elaine eleanor eli elias elijah elise eliza elliot elliott
        ellis elmer eloise elsa elsie elvira elvis emeka emilia emiliano emmanuel emmett emre enrique enzo erica erick erik
        erika erma ernest ernestine ernesto ernie esmeralda esperanza essie esteban esther eszter ethel etta eugenia eunice eva
        evan evangeline everett fabian fabio fannie farah fatou fay felicia femi fernando fiona fletcher flora florian floyd
        fran francesca francine francis francisco francois frankie franklin freddie frederick frieda fumiko gabby gabor gabriela
        gabrielle galina ganesh garrett garth gaurav gavin gemma genevieve geoff geoffrey geraldine gerard gertrude gia gianna
        gilbert gillian gina giovanni giselle giulia gladys glen glenda goldie gopal gordon graciela graham grayson graziella
        gretchen guadalupe guillermo gustavo gwen gwendolyn habib hae hallie hana hanh hank hanna harriet harris harrison harry
        haruka haruto harvey hasan hattie hector heidi helena helga henrietta herbert herman hideo hilary hilda hiroshi hoa
        homer horace howard hubert hussein ian ibrahima ichiro ida ifeoma ignacio ignacy ikram ilya imani imogen imran ina inez
        irene irma irving isaac isabel isabelle isaiah isamu ismail itzel iwona jacek jackie jacquelyn jada jade jagdish jaime
        jake jamila jana jane janelle janette janie janine jared jarrod jasmine javier jayne jeanette jeanne jed jeffery jenna
        jennie jenny jeremiah jeri jermaine jerome jessie jia jian jimmy jing jo joann joanna joanne joaquin jocelyn jodi jody
        joel joey johanna johnnie jolene jon jonah jonas josefina josephine josh josiah josie josé joão juana juanita judah
        julian juliana juliet julio julius junichi jurgen kaitlyn kaito kamal kara kari karim karin karina karl karla kasey
        katarzyna katelyn kathi kathie katie katrina katya kavita kay kaylee kazuo keaton keiko keira kellie kelsey kelvin kemal
        kendra kendrick kent keri kerri kerry khadija kiara kiran kirk kirsten klaus kojo krishna krista kristen kristi kristin
        kristina kristy krystal krzysztof kumar kurt kwasi kyra lacey laila lamar lana landon latasha laurel laurie layla lea
        leah leann lee leigh leland lena lenora leon leona leonard leonora leroy lester leticia levi liam liana liang lidia lila
        lilian lillian lillie lina lindsay lindsey lionel lisette lloyd lois lola lonnie lora lorena lorenzo loretta lorna
        lorraine louisa louise luann luca lucas lucille lucinda lucy lucía luella luisa lukas luke lupe luther luz lydia lyle
        lynda lynette lynn lynne mabel mable mack maddie madeline madelyn magda maggie mahmoud malcolm malia malik mallory mandy
        manish manoj manuel manuela mara marc marcel marcella marcie marco marcos marek margarita margery margie margo margot
        marguerite mariah mariam marian mariana marianne maribel mariko marina mario marion marisa marisela marisol marissa
        marjorie marla marlene marsha martin martín marvin maryann maría mateo mateus mathew matilda matteo mattie maude maura
        maureen maurice mavis maxine maxwell maya meena mehdi mehmet melanie melinda melvin mercedes meredith micah mick mickey
        micky mihai miki milan mildred millie milton mina mindy minerva minnie mira miranda miriam miroslav mitch mitchell
        mohamad mohan moira mollie molly mona monica monika monique morris moses muriel murray mustafa myles myra myrna myrtle
        nabil nadeem nadine naoki naomi nasser natalia natalya natasha neal ned neha neil nell nellie nelson nettie nia nicolas
        nigel nikhil nikita nikki nikolai nina nnamdi noelle nola nolan nora noreen noriko norma norman obinna octavia odessa
        oksana olena oliver ollie oluwaseun orlando otis oumar ousmane owen padma paige paloma pankaj paolo parisa patrice
        patricio patsy patti patty paula paulette pauline paulo pavel peggy penelope percy petra phoebe phyllis piotr polly
        portia pradeep prakash pranav pratik preston priyanka radha rafaela rahul rajesh rakesh ramesh ramon randall rania
        raquel raul ravi reba reggie reginald reina rene renee reza rhoda rhonda ricardo rickey ricky rina roberta robyn
        rochelle rodney rodolfo rodrigo rohan roland roman romeo ronda ronnie rosalie rosalind rosanna rosanne rosario roseann
        rosemarie rosemary rosie ross rowena roxanne rudy rufus rukmini russ ruthie sabine sabrina sachin sadie sadiq sahil
        sakshi salim sally salma salvador samir sammy sandeep sanjana santiago santosh sarita sasha satoshi saul sebastian
        selena selim serena sergio seth shabnam shana shane shania shanice shankar shannon shari shaun shawn sheila shelby
        sheldon shelia shelley shelly sheri sherman sherri sherry shirin shreya sid siddharth sidney sigrid silas silvia simon
        simone siti slavko sofía soledad solomon sonal sonia sonja sonya soraya stacey stacie stanislav stefan stefania stefano
        stella stewart stuart suki sunil sunita suresh susanna susanne suzanne svetlana swati sybil sylvester sylvia tabitha
        tadashi takashi takeshi tamara tami tammy tania tara tariq taryn tasha tatiana tatsuya tawny ted teddy temitope teodoro
        teri terrance terrence terri tessa thanh thea thelma theo theodora theodore thi tien tiffany timmy todd tomas tomasz
        tommy tomoko tomás toni tonia tonya tori tracey tracie trang travis trevor trey tricia trina trisha tristan trudy trung
        tucker tyra uchenna ursula usha valentina valerie vanessa vanja velma vera verna vernon veronica vicki vickie victor
        vijay vikram viktor vilma vince vinny vinod viola virgil vishal vivian viviana vladimir wade wallace walt wendell wendy
        wes wesley whitney wilbur wilfred willard wilma winifred winnie winston wojciech wyatt xavier xiao xin xiomara yael yan
        yara yasmin yasmine yelena yesenia ying yolanda yosef youssef yumi yun yuri yusra yvette yvonne zach zachariah zack
        zainab zelda zeynep zhang zoey zofia álvaro ángel óscar
        kev deb val stu gus jess becky mandy trish barb steph chuck hank gabe josh zack alex andy benny cal cindy dot dom ernie fran gerry gil hal herb ike jan jake jim lou mel mick nell norm peg reg roz shel sid sonny tess ted trev vera vic wes
        frida astrid chidi manny dre noa ingrid olu edith rosa ravi sunita amara hyun
        """.split(whereSeparator: \.isWhitespace).map(String.init))
}
