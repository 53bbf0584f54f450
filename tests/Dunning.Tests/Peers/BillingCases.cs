using NodaTime;
using static Dunning.Tests.Peers.PeerCase;

namespace Dunning.Tests.Peers;

/// <summary>
/// The Odoo community's credit control, Lago and Invoice Ninja: intervals, thresholds per currency, missed days.
/// </summary>
internal static class BillingCases
{
    private const string Oca = "Odoo (OCA)";
    private static readonly PolicyOptions OcaLike = PolicyOptions.OcaLike;

    public static IEnumerable<PeerCase> All() => OcaLevels().Concat(OcaMore()).Concat(Lago()).Concat(Ninja());

    private static IEnumerable<PeerCase> OcaLevels()
    {
        yield return new(Oca, "OCA-01", "no yes yes", () => Notices(
            On(OcaLike, ByAge(("L1", 10)), Item("I1", "2024-01-15")), ["2024-01-24", "2024-01-25", "2024-01-26"]));
        yield return new(Oca, "OCA-03", "no yes", () =>
        {
            var story = On(
                OcaLike,
                t => t.Level("L1", Start.OnDay(1), Tone.Remind, Channel.Email)
                    .Level("L2", Start.AfterNotice(10), Tone.Remind, Channel.Email)
                    .AtLastLevel(LastLevel.Stop),
                Item("I1", "2024-02-28")).After(Day("2024-02-29"));
            return Notices(story, ["2024-03-09", "2024-03-10"]);
        });
        yield return new(Oca, "OCA-04", "2024-01-25 L1 email, 2024-02-29 L2 email, 2024-03-10 L3 letter", () => Sent(
            On(
                OcaLike,
                t => t.Level("L1", Start.OnDay(10), Tone.Remind, Channel.Email)
                    .Level("L2", MonthEnd, Tone.Remind, Channel.Email)
                    .Level("L3", Start.AfterNotice(10), Tone.Remind, Channel.Letter)
                    .AtLastLevel(LastLevel.Stop),
                Item("I1", "2024-01-15")),
            "2024-01-15"));
        yield return new(Oca, "OCA-05", "2024-03-31 L1 email, 2024-05-30 L2 email", () => Sent(
            On(
                OcaLike,
                t => t.Level("L1", MonthEnd, Tone.Remind, Channel.Email)
                    .Level("L2", Start.AfterNotice(60), Tone.Remind, Channel.Email)
                    .AtLastLevel(LastLevel.Stop),
                Item("I1", "2024-01-31")),
            "2024-01-31"));
        yield return new(Oca, "OCA-06", "1 1 1", () => string.Join(' ', new[] { 180, 270, 365 }.Select(day =>
            On(OcaLike, ByAge(("L1", 10), ("L2", 30)), Story.Item(amount: 500)).Decide(day).Actions.Single().Rung)));
        yield return new(Oca, "OCA-07", "L1", () =>
            On(OcaLike, ByAge(("L1", 10), ("L2", 30)), Story.Item()).Decide(365).Actions.Single().Step);
        yield return new(Oca, "OCA-11", "1 letter, urge: I1 rises, I2 rises", () =>
        {
            var story = On(
                OcaLike,
                t => t.Level("L1", Start.OnDay(10), Tone.Remind, Channel.Email)
                    .Level("L2", Start.AfterNotice(10), Tone.Urge, Channel.Email)
                    .AtLastLevel(LastLevel.Stop),
                Story.Item("I1"),
                Story.Item("I2", due: 10)).After(10);
            var letters = story.Decide(20).Actions.ToArray();
            var items = letters[0].Items.Select(item => $"{item.Receivable} {Codes.Of(item.Role)}");
            return $"{letters.Length} letter, {Codes.Of(letters[0].Tone)}: {string.Join(", ", items)}";
        });
    }

    private static Start MonthEnd { get; } = Start.After(Span.Days(30).ThenMonthEnd, StartFrom.DueDate);

    private static string Sent(Story story, string from) => string.Join(
        ", ",
        story.Walk(Day(from), Day(from) + 200).Select(line => line.Split([": ", " "], StringSplitOptions.None))
            .Select(part => string.Create(
                System.Globalization.CultureInfo.InvariantCulture,
                $"{Story.On(int.Parse(part[0], System.Globalization.CultureInfo.InvariantCulture)):uuuu-MM-dd} "
                    + $"{part[1]} {part[2]}")));

    private static IEnumerable<PeerCase> OcaMore()
    {
        yield return new(Oca, "OCA-08", "no yes", () => Each(
            new[] { 0.99m, 1.00m },
            open => Worth(
                new() { Amount = Story.Euros(1) }, OcaLike, Story
                    .Item(amount: open))
                .Decide(10).Actions.Any()));
        yield return new(Oca, "OCA-09", "letter", () => On(OcaLike, ByAge(("L1", 10)), Story.Item())
            .With(facts => facts with { Contact = new() { Reachable = [Channel.Letter] } }).Decide(10).Actions
                .Single().Channel.Name);
        yield return new(Oca, "OCA-16", "no yes", () => Notices(
            // strict: start 3 is day 4
            On(OcaLike, ByAge(("L1", 4)), Item("I1", "2024-05-10")), ["2024-05-13", "2024-05-14"]));
        yield return new(Oca, "OCA-17", "no yes", () =>
        {
            var story = On(OcaLike with { GapDays = 5 }, ByAge(("L1", 1), ("L2", 2)), Item("I1", "2024-05-09"))
                .After(Day("2024-05-10"));
            return Notices(story, ["2024-05-14", "2024-05-15"]);
        });
        yield return new(Oca, "OCA-20", "1 500.00 EUR", () =>
        {
            var part = On(OcaLike, ByAge(("L1", 1)), Story.Item("A", 500, due: -5), Story.Item("B", 1_000, due: 30))
                .Decide(0);
            return $"{part.Actions.Single().Items.Count} {part.Cases[0].Overdue}";
        });
    }

    private static IEnumerable<PeerCase> Lago()
    {
        yield return new("Lago", "LAGO-02", "no", () => Each(
            [51m],
            open => Worth(
                new() { Amount = Amounts.Of(new Money(0.01m, Currency.GBP)) }, Plain, Story.Item(amount: open))
                    .Decide(10).Actions.Any()));
        yield return new("Lago", "LAGO-05", "5", () =>
        {
            var steps = On(
                Plain,
                t => t.Level("L1", Start.OnDay(1), Tone.Remind, Channel.Email)
                    .AtLastLevel(LastLevel.Repeat(4, times: 4)),
                Story.Item());
            return $"{steps.Walk(0, 100).Length}";
        });
        yield return new(
            "Lago", "LAGO-07", "EUR+USD USD", () => string.Join(' ', new[] { 25m, 15m }.Select(euros => string.Join(
            '+',
            Worth(Thresholds(20, 40), Plain, Story.Item("E", euros), Story
                .Item("U", 50) with { Currency = Currency.USD })
                .Decide(10).Actions.Select(act => act.Total.Currency.Code).Order()))));
        yield return new("Lago", "LAGO-11", "null 155.00 null null 155.00 null", () =>
        {
            var policy = Story.Policies(
                t => t.Level("L1", Start.OnDay(1), Tone.Remind, Channel.Email)
                    .AtLastLevel(LastLevel.Repeat(3, times: 1)),
                Plain,
                new() { Amount = Story.Euros(150) });
            var story = Story.Of(policy, Item("I1", "2025-01-03", 149), Item("I2", "2025-01-06", 6));
            var requests = new List<string>();
            foreach (
                var date in new[] { "2025-01-04", "2025-01-07", "2025-01-08", "2025-01-09", "2025-01-10",
                    "2025-01-13" })
            {
                var act = story.Decide(Day(date)).Actions.SingleOrDefault();
                requests.Add(
                    act is null ? "null" : act.Total.Amount
                        .ToString("F2", System.Globalization.CultureInfo.InvariantCulture));
                story = story.After(Day(date));
            }

            return string.Join(' ', requests);
        });

        // The threshold is tested on what is open, in the cases that are asked: where the peer errs, this is right.
        yield return new("Lago", "LAGO-12", "no", () => Each(
            [60m],
            paid => Worth(new() { Amount = Story.Euros(100) }, Plain, Story.Item(amount: 120) with { Paid = paid })
                .Decide(10).Actions.Any()));
        yield return new("Lago", "LAGO-14", "yes no", () => Each(
            new[] { 99.00m, 99.01m },
            least => Worth(new() { Amount = Story.Euros(least) }, Plain, Story.Item(amount: 99)).Decide(10).Actions
                .Any()));
        yield return new("Lago", "LAGO-15", "0 requests", () =>
        {
            var items =
                new[] { Story.Item("A", 90) with { Creditor = "E1" }, Story.Item("B", 20) with { Creditor = "E2" } };
            return $"{Worth(new() { Amount = Story.Euros(100) }, Plain, items).Decide(10).Actions.Count()} requests";
        });
    }

    private static IEnumerable<PeerCase> Ninja()
    {
        yield return new("Invoice Ninja", "NINJA-02", "2024-03-17", () => FirstNotice(14));
        // the second of its schedules
        yield return new("Invoice Ninja", "NINJA-08", "2024-03-29", () => FirstNotice(2));
        // Switched on late, it counts from that day: a start that the host declares.
        yield return new("Invoice Ninja", "NINJA-09", "2024-04-30", () =>
        {
            var story = On(
                Plain,
                t => t.Level("L1", Start.AfterDate("switchedOn", Span.Months(1)), Tone.Remind, Channel.Email)
                    .AtLastLevel(LastLevel.Stop),
                Item("I1", "2024-02-29") with
                {
                    DocumentOn = Date("2024-01-31"),
                    Attributes = [AttributeValue.Of("switchedOn", Date("2024-03-31"))],
                });
            return $"{story.Decide(Day("2024-03-31")).NextEvaluation!.Value:uuuu-MM-dd}";
        });
        yield return new("Invoice Ninja", "NINJA-06", "yes, once", () =>
        {
            var story = On(Plain, ByAge(("L1", 5)), Item("I1", "2024-03-01"));
            var sent = story.Decide(Day("2024-03-07")).Actions.Any();
            var later = story.After(Day("2024-03-07")).Walk(Day("2024-03-07"), Day("2024-04-30"));
            return $"{(sent ? "yes" : "no")}, {(later.Length == 0 ? "once" : "again")}";
        });
        yield return new("Invoice Ninja", "NINJA-07", "2024-03-15 not overdue", () =>
        {
            var asOf = AsOf
                .Exactly(Instant.FromUtc(2024, 3, 16, 2, 0), DateTimeZoneProviders.Tzdb["America/Los_Angeles"]);
            var standing = ReceivableStanding.Of(On(Plain, ByAge(("L1", 1)), Item("I1", "2024-03-15")).Debtor, asOf)[0];
            return $"{asOf.Date:uuuu-MM-dd} {(standing.IsOverdue ? "overdue" : "not overdue")}";
        });
    }

    private static string FirstNotice(int daysBefore)
    {
        var story = On(Plain, t => t.BeforeDue("soon", daysBefore, Channel.Email), Item("I1", "2024-03-31"));
        var next = story.Decide(Day("2024-03-01")).NextEvaluation!.Value;
        return $"{next:uuuu-MM-dd}";
    }

    private static Minimum Thresholds(decimal euros, decimal dollars) =>
        new() { Amount = Amounts.Of(new Money(euros, Currency.EUR), new Money(dollars, Currency.USD)) };
}
