using Dunning.Decisions;

namespace Dunning.Policies;

/// <summary>
/// What is said of the rules at the boundaries: the important ones always, the others where they differ.
/// </summary>
internal sealed class OptionSections(DunningPolicy policy, Texts texts)
{
    private static readonly PolicyOptions Usual = PolicyOptions.Default;

    private readonly PolicyOptions _options = policy.Options;

    public IEnumerable<DescribedSection> All() =>
    [
        Section("policy.head.money", Money()),
        Section("policy.head.contacts", Contacts()),
        Section("policy.head.promises", Promises()),
        Section("policy.head.holds", Holds()),
    ];

    private static DescribedItem Important(DescribedItem item) => item with { IsUsual = false };

    private DescribedSection Section(string key, IEnumerable<DescribedItem> items)
    {
        var heading = texts.Phrase(key);
        return new(heading, [.. items.Select(item => item with { Name = heading })]);
    }

    private IEnumerable<DescribedItem> Money() =>
    [
        Minimum(),
        Coded("minimumScope", options => options.MinimumScope),
        Important(Number("gapDays", "days", options => options.GapDays)),
        Important(Number("demandDay", "day", options => options.DemandDay)),
        Coded("catchUp", options => options.CatchUp),
        Coded("dueDay", options => options.DueDay),
        Coded("grace", options => options.Grace),
        Coded("credit", options => options.Credit),
        Tolerance(),
        Coded("interest", options => options.Interest),
        InterestMinimum(),
        Important(Number("paymentsAgeMaxDays", "days", options => options.PaymentsAgeMaxDays)),
    ];

    private IEnumerable<DescribedItem> Contacts() =>
    [
        GoLive(),
        ContactDays(),
        Important(Number("patienceDays", "days", options => options.PatienceDays)),
        Important(Number("callAfterUnanswered", "count", options => options.CallAfterUnanswered)),
        Number("letterDays", "days", options => options.LetterDays),
    ];

    private IEnumerable<DescribedItem> Promises() =>
    [
        Item("promiseKeptAt", Argument.Of("share", _options.PromiseKeptAt), isUsual: false),
        Important(Number("promiseGraceWorkingDays", "days", options => options.PromiseGraceWorkingDays)),
        Coded("promisedDay", options => options.PromisedDay),
        .. new ArrangementSentences(policy, texts).All(),
    ];

    private IEnumerable<DescribedItem> Holds() =>
    [
        Important(Number("settleDays", "days", options => options.SettleDays)),
        Important(Coded("afterHold", options => options.AfterHold)),
        Coded("holdAge", options => options.HoldAge),
        Important(Coded("heldItems", options => options.HeldItems)),
    ];

    private DescribedItem Minimum()
    {
        var all = new Sentences(texts);
        if (policy.Minimum is { } least)
        {
            all.Add(
                least.Share is null ? "policy.minimum" : "policy.minimum-share",
                PolicyWords.Amounts(least.Amount, texts),
                Argument.Of("share", least.Share ?? default));
        }
        else
        {
            all.Add("policy.minimum.none");
        }

        return all.ToItem("minimum", "");
    }

    private DescribedItem Tolerance() => _options.Tolerance is { } most
        ? Item("tolerance", PolicyWords.Amounts(most, texts), isUsual: false)
        : None("tolerance");

    private DescribedItem InterestMinimum() => _options.InterestMinimum is { } least
        ? Item("interestMinimum", PolicyWords.Amounts(least, texts), isUsual: false)
        : None("interestMinimum");

    private DescribedItem GoLive() => _options.GoLive is { } first
        ? Item("goLive", Argument.Of("on", Day.Of(first)), isUsual: false)
        : None("goLive");

    private DescribedItem ContactDays() => _options.ContactDays.IsEmpty
        ? Important(None("contactDays"))
        : Item("contactDays", PolicyWords.Text("weekdays", Weekdays()), isUsual: false);

    private string Weekdays() => PolicyWords.List(
        [.. _options.ContactDays.Distinct().Order().Select(day => PolicyWords.Code(day, texts))], texts);

    private DescribedItem Number(string option, string figure, Func<PolicyOptions, int> value) =>
        Item(option, Argument.Of(figure, value(_options)), value(_options) == value(Usual));

    private DescribedItem Coded<T>(string option, Func<PolicyOptions, T> value)
        where T : struct, Enum
    {
        var isUsual = EqualityComparer<T>.Default.Equals(value(_options), value(Usual));
        return new Sentences(texts).Add($"policy.option.{option}:{Codes.Of(value(_options))}").ToItem(option, "") with
        {
            IsUsual = isUsual,
        };
    }

    private DescribedItem None(string option) =>
        new Sentences(texts).Add($"policy.option.{option}.none").ToItem(option, "") with { IsUsual = true };

    private DescribedItem Item(string option, Argument figure, bool isUsual) =>
        new Sentences(texts).Add($"policy.option.{option}", figure).ToItem(option, "") with { IsUsual = isUsual };
}
