/** Common names of a country; people are invented by combining them. */
export interface Names {
  readonly women: readonly string[];
  readonly men: readonly string[];
  readonly last: readonly string[];
}

const words = (text: string): readonly string[] => text.trim().split(/\s*,\s*/);

export const frenchNames: Names = {
  women: words(`
    Adèle, Agathe, Aïcha, Alice, Aminata, Anaïs, Anne-Marie, Brigitte, Camille, Catherine, Céline,
    Chantal, Chloé, Clara, Coralie, Danièle, Élodie, Émilie, Emma, Fatima, Françoise, Hélène, Inès,
    Isabelle, Jacqueline, Jeanne, Julie, Karima, Laure, Léa, Leïla, Louise, Lucie, Maëlle, Manon,
    Margaux, Marguerite, Maud, Monique, Nadia, Nathalie, Nicole, Noémie, Océane, Oumou, Pauline,
    Samira, Sarah, Solène, Sophie, Stéphanie, Sylvie, Thi Mai, Valérie, Yasmine, Zoé`),
  men: words(`
    Adam, Adrien, Alain, Amadou, André, Antoine, Arthur, Bernard, Bruno, Christophe, Côme, Daniel,
    Denis, Émile, Enzo, Étienne, Fabrice, François, Gaël, Gérard, Grégory, Guillaume, Hugo, Ibrahim,
    Jean, Jean-François, João, Julien, Karim, Kevin, Laurent, Loïc, Louis, Lucas, Marc, Mathéo,
    Maxime, Mehmet, Michel, Mohamed, Moussa, Nicolas, Noël, Olivier, Pascal, Patrick, Philippe,
    Pierre, Quentin, Rachid, Rémi, Romain, Samuel, Sébastien, Thierry, Thomas, Vincent, Yann`),
  last: words(`
    Arnaud, Aubert, Bailly, Barbier, Benoît, Berger, Bernard, Bertrand, Besson, Blanc, Boyer, Brun,
    Carpentier, Chevalier, Cissé, Clément, Colin, Cordier, Da Silva, David, Delattre, Denis, Diallo,
    Dubois, Dufour, Dumont, Dupuis, Durand, Duval, El Amrani, Fabre, Ferreira, Fontaine, Fournier,
    Garcia, Garnier, Gauthier, Gautier, Gérard, Giraud, Guérin, Guillaume, Haddad, Hamidi, Henry,
    Hubert, Jacob, Klein, Kowalski, Lacroix, Laine, Lambert, Laurent, Le Bihan, Le Goff, Lebrun,
    Leclercq, Lefebvre, Legrand, Lemoine, Leroy, Maillard, Marchand, Martin, Martinez, Masson,
    Mathieu, Meunier, Meyer, Michel, Moreau, Morin, Morvan, N’Diaye, Nguyen, Nicolas, Noël, Olivier,
    Perrin, Petit, Pham, Picard, Poirier, Renaud, Rey, Richard, Rivière, Robert, Rolland, Rossi,
    Roussel, Roux, Royer, Schmitt, Simon, Thomas, Traoré, Vidal, Weber, Weiss, Yilmaz`),
};

export const englishNames: Names = {
  women: words(`
    Abigail, Aisha, Alice, Amara, Amelia, Amy, Anne, Ayesha, Beatrice, Beth, Caitlin, Charlotte,
    Chloe, Ciara, Claire, Deborah, Denise, Diane, Dorothy, Eilidh, Eleanor, Ellen, Emily, Emma, Erin,
    Esther, Fatima, Fiona, Freya, Gillian, Grace, Hannah, Heather, Helen, Imogen, Isla, Jane, Janet,
    Jasmine, Joan, Josephine, Joyce, Karen, Kathleen, Kirsty, Laura, Leah, Linda, Lucy, Margaret,
    Mary, Megan, Mei, Nadia, Niamh, Olivia, Patricia, Phoebe, Priya, Rachel, Rebecca, Rosa, Ruth,
    Sally, Sarah, Shanice, Siân, Sophie, Susan, Tara, Wendy, Yasmin, Zainab, Zoë`),
  men: words(`
    Aaron, Adam, Ahmed, Alan, Alfie, Andrew, Anthony, Arthur, Barry, Ben, Brian, Callum, Charles,
    Christopher, Colin, Connor, Craig, Daniel, David, Declan, Dennis, Derek, Dylan, Edward, Ewan,
    Francis, Gareth, George, Gordon, Graham, Harry, Hassan, Henry, Huw, Ian, Imran, Jack, Jacob,
    James, Jamie, John, Joseph, Keith, Kenneth, Kevin, Kwame, Lewis, Liam, Luke, Malcolm, Mark,
    Martin, Matthew, Michael, Mohammed, Nathan, Neil, Nigel, Oliver, Oscar, Owen, Patrick, Paul,
    Peter, Philip, Rhys, Robert, Ryan, Samuel, Sean, Simon, Stephen, Stuart, Thomas, Tunde, Wayne`),
  last: words(`
    Adams, Ahmed, Ali, Allen, Anderson, Andrews, Bailey, Baker, Barnes, Begum, Bell, Bennett, Brown,
    Butler, Campbell, Carter, Chapman, Clark, Clarke, Collins, Cook, Cooper, Cox, Davies, Davis,
    Dixon, Edwards, Ellis, Evans, Fisher, Fletcher, Foster, Fraser, Gibson, Graham, Gray, Green,
    Griffiths, Hall, Harris, Harrison, Harvey, Hill, Holmes, Hughes, Hunt, Hussain, Jackson, James,
    Jenkins, Johnson, Jones, Kaur, Kelly, Khan, King, Knight, Lee, Lewis, Lloyd, MacDonald, Marshall,
    Martin, Mason, Matthews, McCarthy, Mensah, Miller, Mills, Mitchell, Moore, Morgan, Morris,
    Murphy, Murray, O’Brien, O’Neill, Okafor, Owen, Palmer, Parker, Patel, Phillips, Powell, Price,
    Reid, Reynolds, Richards, Roberts, Robinson, Rogers, Russell, Scott, Shah, Shaw, Simpson, Singh,
    Smith, Stevens, Stewart, Taylor, Thomas, Thompson, Turner, Walker, Ward, Watson, Webb, White,
    Williams, Wilson, Wood, Wright, Young`),
};
