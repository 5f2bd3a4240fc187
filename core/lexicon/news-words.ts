/** Words of the news that a general dictionary of English lacks, in lower case. */
export const NEWS_WORDS: ReadonlySet<string> = new Set(
  `airstrikes antisemitic antisemitism antitrust ayatollah bitcoin bitcoins blockchain burqa caliphate ceasefires
  chatbot chatbots codefendant coronavirus covid crowdfunding cryptocurrencies colorectal cyberattack cyberattacks cybercrime
  cybersecurity decarbonization deepfake deepfakes deescalate deescalation denuclearization deradicalization disinformation
  dinar dinars dirham dirhams doomscrolling doxxing drawdown ebola eid emir emirate emirates emiri eurozone fatwa fatwas
  fedayeen fintech firefight firefights firewalled frontman geopolitical geopolitics geostrategic greenwashing
  guerrilla hajj hander handers hydroxychloroquine chloroquine halal hezbollah hijab hijabs houthi houthis imam imams infodemic inclusivity intifada islamophobia
  jihad jihadi jihadis jihadism jihadist jihadists kleptocracy livestream livestreamed livestreaming lockdown lockdowns
  madrassa madrassas malware metaverse microfinance militiaman militiamen misinformation moderna mpox muezzin mufti
  mujahedeen naqba niqab omicron onshore olds opioid opioids paywall peacebuilding peshmerga petrochemical petrochemicals
  petrodollar petrodollars podcaster podcasters policymaker policymakers policymaking preemptive protester protesters
  ransomware rapprochement reprise reprised reprising redshirt referenda reelect reelected reelection refinanced refoulement remand repatriations reposted
  rerun rial rials riyal riyals runup salafi salafist salafists shariah sharia sheikh sheikhs sheikha shekel shekels
  shisha showrunner spyware standoff standoffs startup startups statehood subreddit sukuk superspreader tahini
  taoiseach subunit subunits telehealth telework tiktok timeline timelines touchline tweeting tweeted ulema ummah unaffiliated undiagnosed upsize vitro vivo uncrewed
  unvaccinated upend upended upending uptick vaping vlogger vloggers vuvuzela warlord warlords warfighting
  watchlist watchlists webinar webinars wellbeing whistleblower whistleblowers wildfires workaround workarounds
  zakat zoonotic`.split(/\s+/u),
);
