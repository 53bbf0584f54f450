using System.Text.Json.Nodes;
using Dunning.Vectors.Cases;
using Dunning.Vectors.World;
using NodaTime;
using NodaTime.Text;

namespace Dunning.Vectors.Topics;

/// <summary>Channels, counters, the zone of a day, states that are written down the other way round.</summary>
internal static class ContactTopics
{
    private static readonly PolicyOptions Plain = new() { GapDays = 0, SettleDays = 0 };

    private static readonly (Channel Channel, string[] Names)[] Addresses =
    [
        (Channel.Email, ["email", "e-mail"]), (Channel.Letter, ["address", "street", "postalAddress", "letter"]),
        (Channel.Phone, ["phone", "telephone"]), (Channel.Sms, ["sms", "mobile"]),
    ];

    /// <summary>A level by one channel, and a debtor who may lack it: a letter reaches everyone else.</summary>
    public static Answer Fallback(Question question)
    {
        var given = question.Given;
        var channel = Words.Channel(given.Need("level").Need("channel"));
        var debtor = given.Need("debtor", "customer");
        var reachable = Addresses
            .Where(row => debtor.Find(row.Names) is { } address ? IsThere(address) : row.Channel == Channel.Letter)
            .Select(row => row.Channel).ToValueList();
        Channel[] ladder = channel == Channel.Letter ? [channel] : [channel, Channel.Letter];
        var policy = Debt.Policies(Plain, t => t.Level("notice", Start.OnDay(1), Tone.Remind, ladder)
            .AtLastLevel(LastLevel.Stop));
        var act = Debt.Of(policy, Debt.Item(Debt.AnyDay.PlusDays(-10)))
            .With(facts => facts with { Contact = new() { Reachable = reachable } })
            .Decide(Debt.AnyDay).Actions.SingleOrDefault();
        return new Answer().Say("channel", () => act?.Channel.Name);
    }

    /// <summary>Counters of reminders: a notice raises them, a call that somebody made does not.</summary>
    public static Answer Counters(Question question)
    {
        var given = question.Given;
        var counters = given.Need("counters").Members.Select(item => (item.Name, item.Number)).ToArray();
        var (day, most) = (Debt.AnyDay, counters.Max(item => item.Number) + 1);
        var items = counters.Select(item => Debt.Item(day.PlusDays(-most - 5), id: item.Name));
        var debt = Debt.Of(Debt.Policies(Plain, t =>
        {
            for (var i = 1; i <= most; i++)
            {
                t = t.Level($"L{i}", Start.OnDay(i), Tone.Remind, Channel.Email);
            }

            t.AtLastLevel(LastLevel.Stop);
        }), items) with
        {
            History = new()
            {
                Items = counters.Where(item => item.Number > 0).Select(item => new ItemHistory
                {
                    Receivable = item.Name,
                    Rung = item.Number,
                    On = day.PlusDays(-1),
                }).ToValueList(),
            },
        };
        return new Answer()
            .Say("subjectNumber", () => debt.Decide(day).Actions.Single().Rung)
            .Say("countersAfter", () =>
            {
                var after = new JsonObject();
                foreach (var channel in given.Need("channel", "channels").OneOrMore)
                {
                    after.Add(channel.Text, Rungs(After(debt, Words.Channel(channel), day), day));
                }

                return after;
            });
    }

    /// <summary>A moment in the zone of the books: which day is it there, and is the claim overdue?</summary>
    public static Answer Zone(Question question)
    {
        var given = question.Given;
        var due = given.Need(Words.Due).Date;
        var zone = given.Need("debtorZone", "zone", "timeZone", "creditorZone");
        var moment = given.Need("jobUtc", "instantUtc", "nowUtc");
        var at = InstantPattern.ExtendedIso.Parse(moment.Text) is { Success: true } exact ? exact.Value
            : InstantPattern.CreateWithInvariantCulture("uuuu-MM-dd'T'HH:mm'Z'").Parse(moment.Text) is
                { Success: true } minute ? minute.Value
            : throw moment.Wrong("a moment in UTC");
        var asOf = AsOf.Exactly(
            at, DateTimeZoneProviders.Tzdb.GetZoneOrNull(zone.Text) ?? throw zone.Wrong("a time zone"));
        var debt = Debt.Of(Debt.Policies(Plain, Debt.OneNotice(1)), Debt.Item(due));
        return new Answer().Say("businessDate", () => Answer.Text(asOf.Date))
            .Say("overdue", () => ReceivableStanding.Of(debt.Snapshot(asOf.Date), asOf)[0].IsOverdue);
    }

    /// <summary>States written most severe first: as a ladder the mildest stands first.</summary>
    public static Answer States(Question question)
    {
        var given = question.Given;
        var states = given.Need("statesInFile").Items
            .Select(state => (Name: state.Need("name").Text, After: Words.Span(state.Need("after")))).ToArray();
        if (given.Find("initialReevaluation") is { } first)
        {
            // When to look again, the decision says itself.
            _ = Words.Span(first);
        }

        var policy = Debt.Policies(Plain, t =>
        {
            foreach (var state in states.Reverse())
            {
                t = t.Level(state.Name, Start.After(state.After, StartFrom.Invoice), Tone.Remind, Channel.Email);
            }

            t.AtLastLevel(LastLevel.Stop);
        });
        return new Answer().Say("size", () => policy.Treatments[0].Steps.Count)
            .Say("firstState", () => policy.Treatments[0].Steps[0].Name);
    }

    /// <summary>A reminder by the calendar that is switched on late: it counts from that day.</summary>
    public static Answer SwitchedOn(Question question)
    {
        var given = question.Given;
        var (today, due) = (given.Need("today").Date, given.Need(Words.Due).Date);
        var every = given.Need("reminder") is var word && word.Text is "endless monthly only" or "endless monthly"
            ? Span.Months(1)
            : word.Text is "endless weekly only" or "endless weekly" ? Span.Days(7)
            : throw word.Wrong("an endless reminder by weeks or months");
        var item = Debt.Item(due) with
        {
            DocumentOn = given.Find(Words.InvoiceDate)?.Date,
            Attributes = [AttributeValue.Of("switchedOn", today)],
        };
        var policy = Debt.Policies(Plain, t => t
            .Level("notice", Start.AfterDate("switchedOn", every), Tone.Remind, Channel.Email)
            .AtLastLevel(LastLevel.Stop));
        return new Answer().Say("next", () => Answer.Text(Debt.Of(policy, item).Decide(today).NextEvaluation));
    }

    private static bool IsThere(Given address) => !address.IsNull
        && (address.IsFlag ? address.Flag : address.Text.Length > 0);

    private static Debt After(Debt debt, Channel channel, LocalDate day) => channel != Channel.Phone
        ? debt.After(day)
        : debt.With(facts => facts with
        {
            Contacts = [new() { On = day, Channel = Channel.Phone, Outcome = ContactOutcome.RightParty }],
        });

    private static JsonObject Rungs(Debt debt, LocalDate day)
    {
        var rungs = new JsonObject();
        foreach (var item in debt.Standings(day))
        {
            rungs.Add(item.Receivable.Value, item.Rung);
        }

        return rungs;
    }
}
