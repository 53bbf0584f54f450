using Dunning;

namespace QuickStart.Page;

/// <summary>One debtor of each kind that teaches something: the first by id.</summary>
internal sealed class WorthReading
{
    private readonly Words _words;

    private readonly (Func<DecidedCase, bool> Is, Func<DecidedCase, string> Why)[] _kinds;

    private WorthReading(Words words)
    {
        _words = words;
        _kinds =
        [
            (one => one.Case.Actions.Any(action => action is SendNotice { Rung: > 0 }), Because),
            (one => one.Case.Actions.Any(action => action is CreateTask), Because),
            (one => one.Case.Outcome is Outcome.Settled && !one.Snapshot.Facts.Payments.IsEmpty, Payments),
            (IsPartlyDisputed, one => $"{Reasons(one, Rules.DisputesOpen)}; {Because(one)}"),
            (IsTreatedMoreGently, one => $"{one.Case.Segment}{OnTime(one)}: {Because(one)}"),
            (one => one.Case.Because.Rule == Rules.ChannelsNone, WhyNoChannel),
            (one => one.Case.Because.Rule == Rules.ContactsOneADay, EarlierToday),
        ];
    }

    public static IReadOnlyList<(DecidedCase Case, string Why)> Of(IReadOnlyList<DecidedCase> cases, Words words) =>
        new WorthReading(words).Among(cases);

    private List<(DecidedCase Case, string Why)> Among(IReadOnlyList<DecidedCase> cases)
    {
        var found = new List<(DecidedCase Case, string Why)>();
        foreach (var kind in _kinds)
        {
            var first = cases.FirstOrDefault(one => kind.Is(one) && !found.Exists(known => known.Case == one));
            if (first is not null)
            {
                found.Add((first, kind.Why(first)));
            }
        }

        return [.. found.OrderBy(one => one.Case.Snapshot.Debtor.Value, StringComparer.Ordinal)];
    }

    private static bool IsPartlyDisputed(DecidedCase one) =>
        one.Case.Outcome is Outcome.Wait
        && one.Case.Overdue.Amount > 0
        && one.Case.Reasons.Any(reason => reason.Rule == Rules.DisputesOpen);

    private static bool IsTreatedMoreGently(DecidedCase one) =>
        one.Case.Outcome is Outcome.Wait
        && one.Case.Overdue.Amount > 0
        && one.Case.Because.Rule == Rules.StepsNotYet
        && one.Case.Segment != "everyone";

    private string Because(DecidedCase one) => one.Case.Because.ToString(_words.Language);

    private string Reasons(DecidedCase one, RuleId rule) =>
        Joined(one.Case.Reasons.Where(reason => reason.Rule == rule));

    private string WhyNoChannel(DecidedCase one) => Joined(
        one.Case.Reasons.Where(reason => reason.Channel is not null && reason.Step == one.Case.Because.Step));

    private string Joined(IEnumerable<Reason> reasons) =>
        string.Join("; ", reasons.Select(reason => reason.ToString(_words.Language)));

    private string OnTime(DecidedCase one) =>
        one.Snapshot.Facts is { SettledOnTime: { } onTime, SettledItems: { } all }
            ? $" ({_words.Say("{0} of {1} on time", onTime, all)})"
            : "";

    private string Payments(DecidedCase one)
    {
        var payments = one.Snapshot.Facts.Payments
            .Where(payment => payment.Currency == one.Case.Case.Currency)
            .OrderBy(payment => payment.On)
            .ToList();
        var sum = new Money(payments.Sum(payment => payment.Amount), one.Case.Case.Currency);
        return payments.Count == 0 ? Because(one) : _words.Say(
            "{0} paid, last on {1}",
            _words.WithCurrency(sum),
            _words.Short(payments[^1].On));
    }

    private string EarlierToday(DecidedCase one)
    {
        var today = one.Snapshot.History.Contacts.First(contact => contact.On == one.Decision.AsOf.Date);
        var amounts = one.Snapshot.Receivables
            .Where(item => today.Receivables.Contains(item.Id))
            .GroupBy(item => item.Currency ?? one.Snapshot.Currency)
            .Select(items => new Money(items.Sum(item => item.Amount - item.Paid), items.Key));
        return _words.Say(
            "{0}; today's was about {1}",
            Because(one),
            string.Join(_words.Say(" and "), amounts.Select(_words.WithCurrency)));
    }
}
