"""Common given names in articles written in English: what tells a person from a place, and often he from she."""

from __future__ import annotations

from bot.extraction.words.lists import word_set

MALE = word_set("""
    Tomas Tomás Tommaso Matthias Mathias Matías Andrés Jesús Sebastián Nicolás Joaquín Óscar Ángel Raúl Iván Hernán
    Adán Bilal Ravindra Arjun Rohan Rahul Nikhil Siddharth Dev Ishaan Kabir Aziz Hasan Yusuf Kenji Takeshi Hiro Jun
    Wei Ming Seung Min-ho Bong Chiwetel Daveed Diogo Djimon Domhnall Eoin Fionn Ewan Euan Gael Iain Ioan Iwan Jai
    Jharrel Jovan Kaleb Kayvan Kingsley Kodi Kristofer Lakeith Lior Mads Matthijs Mena Milos Naveen Ncuti Nikolaj Noah
    Oded Oisin Okieriete Pedro Regé Ramy Rufus Rhys Sacha Sanjeev Sendhil Stellan Tahar Tobey Topher Utkarsh Viggo
    Wagner Walton Yahya Yorgos Zachery Aaron Abdul Abel Abraham Adam Adrian Ahmed Aidan Al Alan Albert Alberto Aldo
    Alec Alejandro Alexander Alfonso Alfred Alfredo Ali Allan Allen Alvin Amir Anand Anders Andre Andreas Andres
    Andrew Andy Angelo Anil Ansel Anthony Antoine Anton Antonio Ari Armando Arnold Arthur Arturo Arun Asa Asif Austin
    Barack Barney Barry Bart Bashar Ben Benedict Benicio Benjamin Bernard Bernie Bert Bill Billy Bob Bobby Boris Brad
    Bradford Bradley Brandon Brendan Brent Bret Brett Brian Bruce Bruno Bryan Bryce Burt Byron Caleb Calvin Carl Carlo
    Carlos Carlton Cary Casper Cecil Cedric Cesar Chad Charles Charlie Chester Chip Chris Christian Christoph
    Christopher Chuck Clarence Claude Clay Clayton Clifford Cliff Clint Clive Clyde Colin Colm Connor Conor Conrad
    Corey Cory Craig Cristian Curt Curtis Cyrus Dale Damian Damien Damon Dan Daniel Danny Darius Darrell Darren Daryl
    Dave David Dean Declan Demetri Denis Dennis Denzel Derek Desmond Devin Dexter Diego Dick Dmitri Dmitry Dominic Don
    Donald Donnie Doug Douglas Drew Duncan Dustin Dwayne Dwight Dylan Earl Ed Eddie Eddy Edgar Edmund Eduardo Edward
    Edwin Efraim Eli Elias Elijah Elliot Elliott Elmer Elon Elton Elvis Emil Emile Emilio Emmanuel Enrique Eric Erik
    Ernest Ernesto Ernie Errol Ethan Eugene Evan Evander Ezra Fabio Faisal Federico Felipe Felix Ferdinand Fernando
    Fidel Finn Floyd Francis Francisco Franco Francois Frank Frankie Franklin Franz Fred Freddie Freddy Frederic
    Frederick Fyodor Gabriel Gareth Garrett Garry Gary Gavin Gene Geoff Geoffrey George Gerald Gerard Gerry Giancarlo
    Gilbert Giorgio Giovanni Glen Glenn Gordon Graham Grant Greg Gregory Grover Guillermo Gus Gustavo Guy Hakeem Hamid
    Hamish Hank Hans Harold Harry Harvey Hassan Hector Henri Henrik Henry Herb Herbert Herman Hiroshi Howard Hubert
    Hugh Hugo Humphrey Hussein Ian Ibrahim Idris Ignacio Igor Ike Ira Irving Isaac Isaiah Ismail Ivan Jack Jacob
    Jacques Jaime Jake James Jamal Jan Jared Jason Jasper Javier Jay Jeff Jeffrey Jemaine Jerald Jeremiah Jeremy
    Jerome Jerry Jesse Jesus Jim Jimmy Joachim Joaquin Joe Joel Joey Johan Johann John Johnnie Johnny Jon Jonah Jonas
    Jonathan Jorge Jose José Josef Joseph Josh Joshua Josiah Juan Judd Jude Jules Julian Julio Julius Justin Kal Kamal
    Kareem Karim Karl Keanu Keith Kelvin Ken Kenneth Kenny Kent Kevin Khalid Kieran Kirk Kit Klaus Kofi Kumail Kurt
    Kyle Lance Larry Lars Laurence Lawrence Lee Leif Len Lenny Leo Leon Leonard Leonardo Leroy Leslie Lester Levi
    Lewis Liam Lionel Lloyd Lorenzo Lou Louis Luc Luca Lucas Lucian Luigi Luis Luke Luther Lyle Lyndon Magnus Mahesh
    Mahmoud Malcolm Malik Manny Manuel Marc Marcel Marcello Marco Marcos Marcus Mario Marion Mark Marlon Marshall
    Martin Marty Marvin Mateo Mathew Matt Matteo Matthew Maurice Max Maxim Maximilian Maxwell Mel Melvin Merrick Merv
    Micah Michael Michel Mickey Miguel Mikael Mike Mikhail Miles Milo Milton Mitch Mitchell Mitt Mo Mohamed Mohammad
    Mohammed Mohsin Monty Mordecai Morgan Morris Morton Moses Muhammad Murray Mustafa Nasser Nate Nathan Nathaniel Ned
    Neil Nelson Newt Nicholas Nick Nico Nicolas Niels Nigel Nikolai Noel Nolan Norbert Norman Oliver Omar Orson Oscar
    Osama Otis Otto Owen Pablo Paolo Pat Patrick Paul Percy Perry Pete Peter Phil Philip Philippe Phillip Pierre
    Prakash Quentin Quincy Rafael Raj Rajesh Ralph Rami Ramiro Ramon Randall Randolph Randy Raphael Rashid Raul Ravi
    Ray Raymond Reggie Reginald Reid Reinaldo Reince Rene Rex Reza Ricardo Rich Richard Rick Ricky Ridley Riz Rob
    Robbie Robby Robert Roberto Robin Rocco Rod Roderick Rodger Rodney Rodrigo Roger Roland Rolf Roman Ron Ronald
    Ronnie Rory Ross Roy Royce Rudolph Rudy Rupert Russ Russell Rusty Ryan Salman Salvador Sam Samir Sammy Samuel
    Sanjay Santiago Saul Scott Sean Sebastian Serge Sergei Sergey Sergio Seth Seymour Shane Shaun Shawn Sheldon Shinzo
    Sid Sidney Silvio Simon Sol Solomon Spencer Spike Stan Stanley Stefan Stephan Stephen Sterling Steve Steven
    Stewart Stu Stuart Sven Sylvester Taika Tariq Ted Teddy Terence Terrence Terry Thaddeus Theo Theodore Thom Thomas
    Tim Timothy Tobias Toby Todd Tom Tommy Tony Travis Trevor Tristan Troy Tucker Tyler Tyrone Ulysses Umar Vernon
    Victor Vijay Viktor Vikram Vin Vince Vincent Virgil Vito Vlad Vladimir Walt Walter Warren Wayne Wendell Wes Wesley
    Wilbur Will Willem William Willie Willis Winston Wolf Wolfgang Woody Wyatt Xavier Yasser Yosef Yuri Yves Zach
    Zachary Zack Zane Zeke
""")

FEMALE = word_set("""
    Adjoa Aditi Aimée Aisling Alba Alexandria Anaïs Andie Anika Anjali Anneliese Anouk Aoife Archie Ariel Beanie Bel
    Beyoncé Bronagh Caitriona Cara Catriona Charithra Charlize Ciara Clea Cobie Constanza Cristin Danai Deepika Delroy
    Denée Devery Eiza Elodie Emerald Emmy Esmé Florence Genevieve Gemma Golshifteh Hailee Hayley Hoa Ilona Inés Jodhi
    Jurnee Kaley Katja Keeley Kerris Kiernan Laia Letitia Lashana Lenora Leslie Lesli Lilly Lyndsey Maisie Maite Malin
    Manisha Margo Marcy Maddie Mackenzie Merritt Minka Moses Naomie Natascha Nathalie Nathalia Niamh Nicoletta Nikki
    Noomi Niecy Nonso Paloma Parminder Phoebe Poorna Rashida Renate Rhian Romola Rooney Rosamund Ruth Sandrine Saniyya
    Sharlene Shailene Shannyn Sinéad Siobhan Sophia Suranne Sutton Tabrett Teyonah Tessa Tovah Tuppence Uzo Vanna
    Wunmi Yara Yvonne Zawe Zazie Zoey Abby Abigail Ada Adele Adelaide Adrienne Agatha Agnes Aileen Aimee Aisha Alana
    Alanis Alex Alexa Alexandra Alexis Alice Alicia Alina Alison Allegra Allison Alma Alyssa Amal Amanda Amber Amelia
    Amélie Amina Amy Ana Anastasia Andrea Angela Angelica Angelina Angie Anita Anjelica Ann Anna Annabel Annabelle
    Anne Annette Annie Antonia Anya April Ariana Arianna Ashley Astrid Audra Audrey Augusta Aung Ava Awkwafina Ayesha
    Ayo Barb Barbara Barbra Bea Beatrice Becca Becky Belinda Bella Bernadette Bernice Bertha Bess Beth Bethany Betsy
    Bette Betty Beverly Bianca Blair Blanche Blythe Bonnie Brandi Brenda Briana Bridget Brie Brigitte Brittany Brooke
    Camila Camilla Candace Candice Carey Carla Carly Carmen Carol Carole Carolina Caroline Carolyn Carrie Cass
    Cassandra Cassie Catherine Cathy Cecilia Cecily Celeste Celia Celine Charlene Charlotte Chelsea Cher Cherry Cheryl
    Chiara Chloe Christa Christiana Christie Christina Christine Cicely Cindy Claire Clara Clare Clarissa Claudette
    Claudia Colette Colleen Connie Constance Cora Cordelia Corinne Courtney Cristina Crystal Cynthia Daisy Dana
    Danielle Daphne Darlene Dawn Deb Debbie Deborah Debra Deirdre Delia Delores Denise Desiree Diana Diane Dianne Dina
    Dionne Dolly Dolores Dominique Donna Dora Doreen Doris Dorothy Ebony Edie Edith Edna Eileen Elaine Eleanor Elena
    Elisa Elisabeth Elise Eliza Elizabeth Ella Elle Ellen Ellie Elsa Elsie Emilia Emily Emma Erica Erika Erin
    Esmeralda Estelle Esther Ethel Etta Eunice Eva Eve Evelyn Fanny Farrah Fatima Faye Felicia Felicity Fern Fiona
    Flora Frances Francesca Freya Frida Gabriela Gabriella Gabrielle Gail Georgia Georgie Georgina Geraldine Germaine
    Gertrude Gillian Gina Ginger Ginny Giselle Gladys Glenda Gloria Grace Greta Gretchen Greer Gwen Gwendolyn Gwyneth
    Hailey Halle Hannah Harriet Hattie Hazel Heather Heidi Helen Helena Helene Helga Henrietta Hermione Hilary Hilda
    Hillary Holly Hope Huma Ida Ilana Imelda Imogen Ina Indira Ines Ingrid Irene Iris Irma Isabel Isabella Isabelle
    Isla Issa Ivana Ivanka Ivy Jacinda Jackie Jacqueline Jada Jade Jameela Jamie Jan Jana Jane Janelle Janet Janice
    Janine Jasmine Jayne Jean Jeanette Jeanne Jen Jena Jenna Jennifer Jenny Jess Jessica Jessie Jill Jillian Jo Joan
    Joanna Joanne Jocelyn Jodi Jodie Jody Josephine Joy Joyce Juanita Judi Judith Judy Julia Juliana Julianna Julianne
    Julie Juliet Juliette June Justine Kaitlin Kamala Kara Karen Karin Karla Kat Kate Katharine Katherine Kathleen
    Kathryn Kathy Katie Katrina Katy Kay Kayla Kaylee Keira Kelley Kelli Kellie Kelly Kelsey Kendra Keri Kerry Kesha
    Kiera Kiersten Kim Kimberly Kirsten Kitty Kristen Kristi Kristie Kristin Kristina Kristine Krista Krysten Lacey
    Lana Lara Laura Laurel Lauren Laurie Laverne Lavinia Lea Leah Leanne Leila Lena Leona Leonora Lesley Leticia Lia
    Liane Lidia Lila Lili Lillian Lily Lina Linda Lindsay Lindsey Lisa Liv Liz Liza Lizzie Lois Lola Loretta Lori
    Lorna Lorraine Louise Luana Lucia Lucie Lucille Lucinda Lucy Luisa Lupita Lydia Lynda Lynn Lynne Mabel Madeleine
    Madeline Madonna Mae Maggie Mahershala Mairead Malala Malia Mamie Mandy Mara Marcela Marcella Marcia Margaret
    Margarita Margery Margot Marguerite Maria Mariah Marian Mariana Marianne Marie Mariella Marilyn Marin Marina
    Marisa Marissa Marjorie Marlee Marlene Marsha Martha Martina Mary Matilda Maud Maude Maura Maureen Mavis Maxine
    May Maya Megan Meghan Melanie Melania Melinda Melissa Melody Mercedes Meredith Meryl Mia Michaela Michele Michelle
    Mildred Millicent Millie Mimi Mindy Mira Miranda Miriam Misty Moira Mollie Molly Mona Monica Monique Muriel Myra
    Myrna Myrtle Nadia Nadine Nan Nancy Naomi Natalia Natalie Natasha Natasia Neera Nell Nellie Nia Nicola Nicole
    Nicolette Nina Noelle Nora Noreen Norma Octavia Odessa Olga Olive Olivia Opal Ophelia Oprah Pam Pamela Patrice
    Patricia Patsy Patti Patty Paula Paulette Pauline Pearl Peggy Penelope Penny Petra Phyllis Piper Pippa Polly
    Portia Priscilla Priya Priyanka Quinta Rachael Rachel Ramona Raquel Reba Rebecca Reese Regina Renee Rhea Rhonda
    Riley Rita Roberta Robyn Rochelle Ronna Rosa Rosalie Rosalind Rosario Rose Roseanne Rosemary Rosie Rowena Roxanne
    Ruby Sabrina Sadie Sally Salma Samantha Sandra Sandy Saoirse Sara Sarah Sasha Savannah Scarlett Selena Selma
    Serena Shari Sharon Shauna Sheila Shelby Shelley Shelly Sheri Sherri Sherry Sheryl Shirley Shonda Shreya Sienna
    Sigourney Simone Sissy Sofia Sonia Sonja Sonya Sophie Stacey Staci Stacy Stella Stephanie Sue Susan Susanna
    Susannah Susie Suzanne Suzy Sybil Sylvia Tabitha Tamara Tami Tammy Tanya Tara Taraji Tatiana Taylor Tess Thandie
    Thelma Theresa Therese Tiffany Tilda Tina Toni Tonya Tori Tracey Traci Tracy Tricia Trisha Trish Trudy Tulsi Uma
    Una Ursula Valentina Valerie Vanessa Vera Verna Veronica Vicki Vickie Vicky Victoria Viola Violet Virginia Vivian
    Viviane Vivien Wanda Wendy Whitney Whoopi Wilhelmina Wilma Winifred Winnie Winona Yasmin Yasmine Yolanda Yoko
    Yvette Zadie Zara Zelda Zendaya Zoe Zoë Zooey Zosia
""")

EITHER = word_set("""
    Adair Adrian Alex Ali Ashton Aubrey Avery Bailey Billie Blair Blake Bo Brett Cameron Casey Chris Dana Devon Drew
    Ellis Emerson Finley Frankie Gale Glenn Harley Harper Hayden Jaime Jamie Jan Jean Jesse Jessie Jody Jordan Jules
    Kelly Kerry Kim Lee Leigh Leslie Lindsay Marion Mel Morgan Nicky Parker Pat Payton Quinn Reese Riley Robin Rory
    Rowan Sam Sandy Sasha Shannon Shawn Sidney Skyler Stacy Sydney Taylor Terry Toni Tracy Wren
""")
"""Those that leave he and she open."""

GIVEN = MALE | FEMALE | EITHER
