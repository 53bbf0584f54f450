using System.Globalization;
using static Dunning.Tests.Peers.PeerCase;

namespace Dunning.Tests.Peers;

/// <summary>What a notice costs in other systems: once, as a claim of its own, and interest above a sum.</summary>
internal static class NoticeCostCases
{
    private const string Bc = "Business Central";
    private const string Ninja = "Invoice Ninja";

    public static IEnumerable<PeerCase> All() => Levels().Concat(Interest()).Concat(Posted());

    private static IEnumerable<PeerCase> Levels()
    {
        yield return new(Bc, "BC-FEE-06", "L1 2.00; L2 0.00; L1 taken back 0.00; L1 again 2.00", () =>
        {
            var story = Costing(2, 0).After(1);
            var back = story with { Debtor = DunningEngine.Undo(story.Debtor, story.Debtor.History.Contacts[0]).Value };
            return $"{Cost(Costing(2, 0), 1)}; {Cost(story, 2)}; L1 taken back {Number(Owed(back))}; "
                + $"{Cost(back, 2).Replace("L1", "L1 again", StringComparison.Ordinal)}";
        });
        yield return new(Bc, "BC-FEE-07", "5.00 10.00 15.00; 7.80 15.60 23.20; 9.20 18.50 27.50", () =>
        {
            decimal[][] terms = [[5, 10, 15], [7.8m, 15.6m, 23.2m], [9.2m, 18.5m, 27.5m]];
            return string.Join("; ", terms.Select(fees => Charges(Costing(fees).Through(0, 20))));
        });
    }

    private static IEnumerable<PeerCase> Interest()
    {
        // 73 days of five in a hundred are one; 0.67 of it is borne by 67.00.
        yield return new(Bc, "BC-INT-06", "none below 150.00; 0.67 from 0.67 on", () =>
        {
            string Asked(decimal least)
            {
                var sums = Bearing(least).Decide(73).Actions.Single().Amounts;
                return sums.AccruedInterest.Amount == 0 ? "none" : Number(sums.AccruedInterest.Amount);
            }

            return $"{Asked(150)} below 150.00; {Asked(0.67m)} from 0.67 on";
        });
    }

    private static IEnumerable<PeerCase> Posted()
    {
        yield return new(Ninja, "NINJA-04", "I1 10.00, fee 10.00; 20.00", () =>
        {
            var story = Costing(10, 0).Owing(Story.Item("I1", 10)).After(1);
            var posted = story.Debtor.History.Contacts.Single().Charge!;
            var fee = Story.Item("fee", posted.Amount, due: 1) with
            {
                Kind = ReceivableKind.Charge,
                Charge = posted.Id,
            };
            var act = story.Owing(Story.Item("I1", 10), fee).Decide(2).Actions.Single();
            var items = act.Items.Select(item => $"{item.Receivable} {Number(item.Billed.Amount)}");
            return $"{string.Join(", ", items)}; {Number(act.Total.Amount)}";
        });
        yield return new(Ninja, "NINJA-05", "101.00 102.00 103.00", () =>
        {
            var story = Costing(101, 102, 103);
            for (var run = 0; run < 24 * 6; run++)
            {
                story = story.After(run / 24);
            }

            return Charges(story);
        });
    }

    private static Story Costing(params decimal[] fees) => On(
        Plain,
        t =>
        {
            for (var i = 0; i < fees.Length; i++)
            {
                t = t.Level($"L{i + 1}", i == 0 ? Start.OnDay(1) : Start.AfterNotice(1), Tone.Remind, Channel.Email);
                t = fees[i] == 0 ? t : t.Charge(Story.Euros(fees[i]));
            }

            t.AtLastLevel(LastLevel.Stop);
        },
        Story.Item("I1"));

    private static Story Bearing(decimal least)
    {
        var rule = new InterestRegime
        {
            Id = new("house.interest"), Citation = "terms 7", Source = "the terms", Margin = 5,
            DayCount = DayCount.Actual365,
        };
        var options = Plain with { Interest = InterestOnNotices.Asked, InterestMinimum = Story.Euros(least) };
        return On(options, ByAge(("L1", 73)), Story.Item("I1", 67) with { InterestFrom = Story.On(1) })
            .With(facts => facts with
            {
                Jurisdiction = "de",
                Contact = facts.Contact with { Zones = ["Europe/Berlin"] },
            }) with
        {
            Law = LawBook.Of(new LawPack { Code = "house", Version = "1", AlsoIn = ["de"], Rules = [rule] }).Value,
        };
    }

    private static string Cost(Story story, int day)
    {
        var act = story.Decide(day).Actions.Single();
        return $"{act.Step} {Number(act.Amounts.Charge.Amount)}";
    }

    // What notices of the ledger cost that still stand.
    private static decimal Owed(Story story) => story.Decide(2).Actions.Single().Amounts.ChargesBefore.Amount;

    private static string Charges(Story story) =>
        string.Join(' ', story.Debtor.History.Contacts.Select(notice => Number(notice.Charge!.Amount)));

    private static string Number(decimal amount) => amount.ToString("0.00", CultureInfo.InvariantCulture);
}
