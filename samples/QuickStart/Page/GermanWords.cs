using System.Globalization;
using Dunning;
using NodaTime;

namespace QuickStart.Page;

/// <summary>The page in German. Names of steps and segments are those of the policy.</summary>
internal sealed class GermanWords : Words
{
    private static readonly NumberFormatInfo Form =
        new() { NumberDecimalSeparator = ",", NumberGroupSeparator = ".", NumberGroupSizes = [3] };

    private static readonly string[] Weekdays = ["Mo.", "Di.", "Mi.", "Do.", "Fr.", "Sa.", "So."];

    private static readonly string[] Months =
        ["Jan.", "Feb.", "März", "Apr.", "Mai", "Juni", "Juli", "Aug.", "Sept.", "Okt.", "Nov.", "Dez."];

    private static readonly Dictionary<string, string> Codes = new()
    {
        ["block"] = "Mahnsperre",
        ["complaint"] = "Beschwerde",
        ["hardshipReview"] = "Notlage in Prüfung",
        ["forbearanceReview"] = "Entgegenkommen in Prüfung",
        ["moratorium"] = "Moratorium",
        ["deceased"] = "verstorben",
        ["insolvent"] = "insolvent",
        ["represented"] = "vertreten",
        ["ceaseContact"] = "kein Kontakt gewünscht",
        ["minor"] = "minderjährig",
    };

    private static readonly Dictionary<string, string> Table = new()
    {
        ["Dunning proposal for {0}     policy {1} {2}     payments known to {3}"] =
            "Mahnvorschlag für {0}     Regelwerk {1} {2}     Zahlungen bekannt bis {3}",
        ["{0} and {1} in {2}; {3}, {4} decided in {5}. Nothing is sent."] =
            "{0} und {1} in {2}; {3}, {4} entschieden in {5}. Nichts wird versandt.",
        ["{0} debtor"] = "{0} Schuldner",
        ["{0} debtors"] = "{0} Schuldner",
        ["{0} item"] = "{0} Posten",
        ["{0} items"] = "{0} Posten",
        ["{0} case"] = "{0} Fall",
        ["{0} cases"] = "{0} Fällen",
        ["none set aside"] = "keiner zurückgestellt",
        ["{0} debtor set aside (below)"] = "{0} Schuldner zurückgestellt (unten)",
        ["{0} debtors set aside (below)"] = "{0} Schuldner zurückgestellt (unten)",
        ["Columns that are not read: {0}"] = "Nicht gelesene Spalten: {0}",
        ["Contact today"] = "Kontakt heute",
        ["cases"] = "Fälle",
        [", with brief"] = ", mit Notiz",
        ["Leave in peace"] = "In Ruhe lassen",
        ["Segments"] = "Segmente",
        ["One worth reading"] = "Ein lesenswerter Fall",
        ["{0} worth reading"] = "{0} lesenswerte Fälle",
        ["{0} today{1}"] = "{0} heute{1}",
        [" from {0}"] = " ab {0}",
        [" until {0}"] = " bis {0}",
        ["{0} by {1}"] = "{0} per {1}",
        ["nothing"] = "nichts",
        ["nothing until {0}"] = "nichts bis {0}",
        ["nothing until you act"] = "nichts ohne neue Angaben",
        ["Set aside, with all their items, because of what cannot be read"] =
            "Zurückgestellt, mit allen Posten, weil etwas nicht gelesen werden kann",
        ["line {0}"] = "Zeile {0}",
        ["Next look   {0}"] = "Nächster Blick   {0}",
        ["{0} for {1}"] = "{0} bei {1}",
        ["{0} for {1} of the debtors"] = "{0} bei {1} der Schuldner",
        ["later"] = "später",
        ["only if something happens"] = "nur wenn etwas geschieht",
        ["for nobody"] = "bei niemandem",
        ["Try         {0}"] = "Versuchen        {0}",
        ["{0} of {1} on time"] = "{0} von {1} pünktlich",
        ["{0} paid, last on {1}"] = "{0} gezahlt, zuletzt am {1}",
        ["{0}; today's was about {1}"] = "{0}; der von heute betraf {1}",
        [" and "] = " und ",
        ["no step is due"] = "kein Schritt ist fällig",
        ["paid, or in credit"] = "bezahlt oder im Guthaben",
        ["promise or plan is kept"] = "Zusage oder Ratenplan läuft",
        ["money is on its way"] = "Zahlung ist unterwegs",
        ["under the minimum"] = "unter dem Mindestbetrag",
        ["no minimum for its currency"] = "kein Mindestbetrag der Währung",
        ["too soon after a contact"] = "zu früh nach einem Kontakt",
        ["on hold"] = "gesperrt",
        ["all of it disputed"] = "alles ist strittig",
        ["no usable channel"] = "kein nutzbarer Kanal",
        ["waits for an allowed day"] = "wartet auf einen Kontakttag",
        ["payments are not known"] = "Zahlungen sind nicht bekannt",
        ["with an agency, or sold"] = "beim Inkasso oder verkauft",
        ["Two"] = "Zwei",
        ["Three"] = "Drei",
        ["Four"] = "Vier",
        ["Five"] = "Fünf",
        ["Six"] = "Sechs",
        ["Seven"] = "Sieben",
    };

    public override Language Language => Language.German;

    public override string Say(string english, params object[] figures) =>
        string.Format(CultureInfo.InvariantCulture, Table[english], figures);

    public override string Long(LocalDate date) =>
        string.Create(CultureInfo.InvariantCulture, $"{Short(date)} {date.Year}");

    public override string Short(LocalDate date) => string.Create(
        CultureInfo.InvariantCulture,
        $"{Weekdays[(int)date.DayOfWeek - 1]}, {date.Day}. {Months[date.Month - 1]}");

    public override string Of(int count) => count.ToString("N0", Form);

    public override string Of(Money money) =>
        money.Amount.ToString($"N{money.Currency.Decimals}", Form);

    public override string Of(Channel channel) => channel.Name switch
    {
        "email" => "E-Mail",
        "letter" => "Brief",
        "phone" => "Anruf",
        "sms" => "SMS",
        var name => name,
    };

    public override string OfStep(string step) => step;

    public override string OfCode(string code) => Codes.GetValueOrDefault(code, code);
}
