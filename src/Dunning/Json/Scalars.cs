using NodaTime;

namespace Dunning.Json;

/// <summary>The plain formats.</summary>
internal static class Scalars
{
    public static readonly Scalar<string> Text = TextLike("gold");

    public static readonly Scalar<DebtorId> DebtorId = Id("D-1042", text => new DebtorId(text), id => id.Value);

    public static readonly Scalar<CreditorId> CreditorId = Id("C-1", text => new CreditorId(text), id => id.Value);

    public static readonly Scalar<AccountId> AccountId = Id("A-17", text => new AccountId(text), id => id.Value);

    public static readonly Scalar<ReceivableId> ReceivableId =
        Id("R-881", text => new ReceivableId(text), id => id.Value);

    public static readonly Scalar<ChargeId> ChargeId =
        Id("2026-03-02:second-reminder:EUR", text => new ChargeId(text), id => id.Value);

    public static readonly Scalar<PartyId> PartyId = Id("P-2", text => new PartyId(text), id => id.Value);

    public static readonly Scalar<HoldId> HoldId = Id("H-1", text => new HoldId(text), id => id.Value);

    public static readonly Scalar<PromiseId> PromiseId = Id("PR-1", text => new PromiseId(text), id => id.Value);

    public static readonly Scalar<PlanId> PlanId = Id("PL-1", text => new PlanId(text), id => id.Value);

    public static readonly Scalar<decimal> Amount = new DecimalFormat("an amount", isMoney: true);

    public static readonly Scalar<decimal> Percent = new DecimalFormat("a percentage", isMoney: false);

    public static readonly Scalar<int> Integer = new WholeFormat<int>();

    public static readonly Scalar<bool> Flag = new FlagFormat();

    public static readonly Scalar<LocalDate> Date =
        new TextFormat<LocalDate>("a date", "2026-02-05", Dates.ParseDate, Dates.Print) { SchemaFormat = "date" };

    public static readonly Scalar<LocalTime> Time =
        new TextFormat<LocalTime>("a time", "08:30", Dates.ParseTime, Dates.Print)
        {
            Pattern = "^([01][0-9]|2[0-3]):[0-5][0-9](:[0-5][0-9]([.][0-9]{1,9})?)?$",
        };

    public static readonly Scalar<Instant> Instant =
        new TextFormat<Instant>("an instant", "2026-02-10T08:30:00Z", Dates.ParseInstant, Dates.Print)
        {
            SchemaFormat = "date-time",
            Pattern = "Z$",
        };

    public static readonly Scalar<Currency> Currency =
        new TextFormat<Currency>("a currency", "EUR", ParseCurrency, Print)
        {
            Pattern = "^[A-Z]{3}$",
        };

    public static readonly Scalar<Money> Money = new TextFormat<Money>("money", "412.50 EUR", ParseMoney, Print)
    {
        Pattern = "^-?[0-9]+([.][0-9]+)? [A-Z]{3}$",
    };

    /// <summary>Makes a text that may be any, with what a person would write there.</summary>
    public static Scalar<string> TextLike(string sample) =>
        new TextFormat<string>("a text", sample, Take, text => text);

    private static TextFormat<T> Id<T>(string sample, Func<string, T> make, Func<T, string> print)
    {
        return new("an id", sample, Parse, print);

        Fault? Parse(string text, out T value)
        {
            value = make(text);
            return null;
        }
    }

    private static Fault? Take(string text, out string value)
    {
        value = text;
        return null;
    }

    private static Fault? ParseCurrency(string text, out Currency value)
    {
        var found = Dunning.Currency.Find(text);
        value = found ?? default;
        return found is null
            ? new("DUN2108", $"{Fault.Quote(text)} is not in ISO 4217.{Dunning.Currency.DidYouMean(text)}")
            : null;
    }

    private static Fault? ParseMoney(string text, out Money value)
    {
        value = default;
        var space = text.LastIndexOf(' ');
        if (space < 0)
        {
            return new("DUN2106", $"{Fault.Quote(text)} is no money: write amount and currency, as in 412.50 EUR.");
        }

        var fault = Amount.Parse(text[..space], out var amount) ?? ParseCurrency(text[(space + 1)..], out var currency);
        value = fault is null ? new(amount, Dunning.Currency.Parse(text[(space + 1)..])) : default;
        return fault;
    }

    private static string Print(Currency currency) => currency == Dunning.Currency.None ? "" : currency.Code;

    private static string Print(Money money) =>
        $"{DecimalFormat.Text(money.Amount, money.Currency.Decimals)} {money.Currency.Code}";
}
