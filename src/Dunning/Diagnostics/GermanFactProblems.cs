namespace Dunning.Diagnostics;

/// <summary>What can be wrong with the facts of a debtor, and with taking back a notice.</summary>
internal static class GermanFactProblems
{
    public static IReadOnlyDictionary<string, string> Table { get; } = new Dictionary<string, string>
    {
        ["a debtor needs an id."] = "ein Schuldner braucht eine Kennung.",
        ["a receivable needs an id."] = "eine Forderung braucht eine Kennung.",
        ["a contact needs a channel."] = "ein Kontakt braucht einen Kanal.",
        ["an entry has no id."] = "ein Eintrag hat keine Kennung.",
        ["{0} settled on time of {1} settled: give both, the first at most the second."] =
            "{0} pünktlich beglichen von {1} beglichenen: beide angeben, das erste höchstens so groß wie das zweite.",
        ["an unknown number"] = "einer unbekannten Zahl von",
        ["{0} is no weekday."] = "{0} ist kein Wochentag.",
        ["{0} receivables; a debtor may have {1}. Leave out what is settled."] =
            "{0} Forderungen; ein Schuldner darf {1} haben. Beglichene weglassen.",
        ["\"{0}\" stands twice; an id names one receivable of a debtor."] =
            "\"{0}\" kommt zweimal vor; eine Kennung benennt eine Forderung eines Schuldners.",
        ["\"{0}\" stands twice."] = "\"{0}\" kommt zweimal vor.",
        ["grace ends on {0}, before the due date {1}."] = "die Karenz endet am {0}, vor der Fälligkeit am {1}.",
        ["no day"] = "(kein Tag)",
        ["{0} is no rung; give 0 to 99, or leave it out."] = "{0} ist keine Stufe; 0 bis 99 angeben oder weglassen.",
        ["a credit note of {0}: money that the creditor owes is negative."] =
            "eine Gutschrift über {0}: Was der Gläubiger schuldet, ist negativ.",
        ["{0} is negative: only a credit note is (kind \"creditNote\")."] =
            "{0} ist negativ: Das ist nur eine Gutschrift (kind \"creditNote\").",
        ["{0} paid of {1}: give what is allocated to it, from 0 to the amount; what goes beyond is a credit."] =
            "{0} gezahlt von {1}: angeben, was darauf verrechnet ist, von 0 bis zum Betrag; "
                + "was darüber liegt, ist ein Guthaben.",
        ["{0} paid of {1}: give 0 to the amount."] = "{0} gezahlt von {1}: 0 bis zum Betrag angeben.",
        ["hold \"{0}\" ends on {1}, before it starts on {2}."] =
            "die Sperre \"{0}\" endet am {1}, vor dem Beginn am {2}.",
        ["the cause of hold \"{0}\" ends on {1}, before it starts on {2}."] =
            "der Grund der Sperre \"{0}\" endet am {1}, vor dem Beginn am {2}.",
        ["hold \"{0}\" covers {1} of {2} receivables: a part is above zero, of exactly one."] =
            "die Sperre \"{0}\" umfasst {1} von {2} Forderungen: Ein Teil ist über null und von genau einer.",
        ["hold \"{0}\" is {1}: only a dispute that has ended was rejected or credited."] =
            "die Sperre \"{0}\" ist {1}: Nur eine beendete Reklamation ist abgelehnt oder gutgeschrieben.",
        ["\"{0}\" is no party of this debtor."] = "\"{0}\" ist keine Partei dieses Schuldners.",
        ["promised by {0}, before it was made on {1}."] = "zugesagt bis {0}, vor der Zusage am {1}.",
        ["an id of {0} characters; at most {1}."] = "eine Kennung mit {0} Zeichen; höchstens {1}.",
        ["an id holds a control character. Leave it out."] =
            "eine Kennung enthält ein Steuerzeichen. Es weglassen.",
        ["\"{0}\" is no receivable of this debtor."] = "\"{0}\" ist keine Forderung dieses Schuldners.",
        ["{0} is a case of another debtor."] = "{0} ist ein Fall eines anderen Schuldners.",
        ["a case needs a currency."] = "ein Fall braucht eine Währung.",
        ["{0} is not above zero."] = "{0} ist nicht über null.",
        ["{0} has no currency: give it one, or give the debtor one for all."] =
            "{0} hat keine Währung: dazu eine angeben, oder beim Schuldner eine für alles.",
        ["{0} {1} is too fine: {2} has {3} decimals. Give a rounded amount."] =
            "{0} {1} ist zu genau: Bei {2} gibt es {3} Nachkommastellen. Einen gerundeten Betrag angeben.",
        ["{0} {1} is above {2} minor units."] = "{0} {1} liegt über {2} kleinsten Einheiten.",
        ["{0} is above {1} minor units."] = "{0} liegt über {1} kleinsten Einheiten.",
        ["{0} is none of {1}."] = "{0} ist keines von {1}.",
        ["{0} is negative."] = "{0} ist negativ.",
        ["{0} is given in the {1} calendar; give it in the ISO calendar."] =
            "{0} ist im Kalender {1} angegeben; im ISO-Kalender angeben.",
        ["{0} lies outside {1} to {2}."] = "{0} liegt außerhalb von {1} bis {2}.",
        ["\"{0}\" is no time zone of the TZDB, such as Europe/Berlin."] =
            "\"{0}\" ist keine Zeitzone der TZDB wie Europe/Berlin.",
        ["rung {0}, repeated {1} times: rungs go from 1 to 99, repeats from 0."] =
            "Stufe {0}, {1}-mal wiederholt: Stufen gehen von 1 bis 99, Wiederholungen ab 0.",
        ["its notice was on rung {0}, not from 1 to {1}, the rung that it has reached."] =
            "die Mitteilung stand auf Stufe {0}, nicht zwischen 1 und {1}, der erreichten Stufe.",
        ["closed on {0}, before it was opened on {1}."] = "geschlossen am {0}, vor der Eröffnung am {1}.",

        ["no notice is left to take back."] = "es gibt keine Mitteilung mehr, die zurückgenommen werden könnte.",
        ["{0} is no notice that stands."] = "{0} ist keine Mitteilung, die besteht.",
        ["after {0} came {1}, which stands. Take that back first."] =
            "nach {0} kam {1} und besteht. Zuerst diese zurücknehmen.",
        ["{0} of {1}"] = "{0} vom {1}",
        ["{0} took place: {1}. What was said stays said."] = "{0} fand statt: {1}. Was gesagt ist, bleibt gesagt.",
        ["of charge {0} of {1} {2} was paid. Cancel the charge, and give the money back, before its notice is taken "
            + "back."] =
            "auf die Gebühr {0} aus {1} wurden {2} gezahlt. Die Gebühr stornieren und das Geld erstatten, bevor die "
                + "Mitteilung zurückgenommen wird.",
        ["no notice of the ledger has this charge."] = "keine Mitteilung der Historie hat diese Gebühr.",
        ["its notice came back or was taken back, so it is void already."] =
            "ihre Mitteilung kam zurück oder wurde zurückgenommen; sie ist bereits hinfällig.",
        ["it was waived or cancelled already."] = "sie wurde bereits erlassen oder storniert.",
        ["it was paid in full. Give the money back in your books instead."] =
            "sie wurde ganz bezahlt. Das Geld stattdessen in den eigenen Büchern erstatten.",
        ["a charge needs an id."] = "eine Gebühr braucht eine Kennung.",
        ["a charge has the currency of the case of its notice, and the notice names no case."] =
            "eine Gebühr hat die Währung des Falls ihrer Mitteilung, und die Mitteilung nennt keinen Fall.",
        ["\"{0}\" stands here on a receivable of kind {1}, or stands twice: a charge is booked once, as a receivable "
            + "of kind charge."] =
            "\"{0}\" steht hier an einer Forderung der Art {1} oder zweimal: Eine Gebühr wird einmal gebucht, als "
                + "Forderung der Art charge.",
        ["a message was left"] = "eine Nachricht wurde hinterlassen",
        ["nobody answered"] = "niemand nahm ab",
        ["the debtor was reached"] = "der Schuldner wurde erreicht",
    };
}
