using System.Text;
using Dunning.Debtors;
using NodaTime;

namespace Dunning.Tests.Debtors;

/// <summary>
/// Changes of facts as texts. A debtor owes 412.50 EUR since 5 February, 60.00 EUR of an account since 1 February and
/// 80.00 CHF; the day is 10 February 2026.
/// </summary>
public class WhatIfTests
{
    private static readonly string[] File = ["tests", "Dunning.Tests", "Debtors", "what-if.txt"];

    private static readonly AsOf Today = AsOf.On(new LocalDate(2026, 2, 10));

    private static readonly DebtorSnapshot Debtor = SnapshotJson.Read(Encoding.UTF8.GetBytes(
        """
        {
          "debtor": "D-1042", "currency": "EUR", "settledItems": 10,
          "contact": { "reachable": ["email"] },
          "receivables": [
            { "id": "R-881", "amount": "512.50", "paid": "100.00", "dueOn": "2026-02-05" },
            { "id": "R-882", "amount": "60.00", "dueOn": "2026-02-01", "account": "A-1" },
            { "id": "R-883", "amount": "80.00", "dueOn": "2026-02-01", "currency": "CHF" },
            { "id": "R-884", "amount": "-5.00", "dueOn": "2026-02-01", "kind": "creditNote" }
          ],
          "holds": [ { "id": "H-1", "kind": "block", "from": "2026-02-01" } ],
          "paymentsKnownUntil": "2026-02-09"
        }
        """)).Value;

    /// <summary>Each text, how it is written back, and the members that it changes or what is wrong.</summary>
    [Fact]
    public void Each_change_does_what_was_approved()
    {
        var said = new StringBuilder();
        foreach (var line in System.IO.File.ReadLines(Repository.PathOf(File)).Where(line => !line.StartsWith(' ')))
        {
            said.Append(line).Append('\n');
            if (line.Length > 0 && line[0] != '#')
            {
                said.AppendJoin("", Effect(line).Select(effect => $"    {effect}\n"));
            }
        }

        Approved.File(said.ToString(), File);
    }

    [Fact]
    public void What_is_written_back_is_read_again()
    {
        foreach (var line in System.IO.File.ReadLines(Repository.PathOf(File)))
        {
            if (WhatIf.Parse(line).TryGet(out var change))
            {
                WhatIf.Parse(change.ToString()).Value.ToString().ShouldBe(change.ToString());
            }
        }
    }

    [Fact]
    public void A_change_leaves_the_snapshot_as_it_is()
    {
        var before = SnapshotJson.ToBytes(Debtor).ToArray();

        WhatIf.Parse("R-881.open=397.50 EUR").Value.Apply(Debtor, Today).Value.ShouldNotBe(Debtor);

        SnapshotJson.ToBytes(Debtor).ToArray().ShouldBe(before);
    }

    [Fact]
    public void Every_plain_member_can_be_taken_away_or_is_needed()
    {
        foreach (var name in ChangeNames.OfDebtor)
        {
            WhatIf.Parse($"{name}=").Value.ToString().ShouldBe($"{name}=");
        }
    }

    [Fact]
    public void No_text_makes_it_throw()
    {
        var random = new Random(1);
        string[] pieces =
        [
            "R-881", ".", "=", "+=", "-=", "open", "paid", "promise", " by ", " until ", "hold", "block", "5.00 EUR",
            "2026-02-31", "contact", "reachable", "email", "fax:letter", "riskScore", "é", "", " ", "\0",
        ];
        for (var i = 0; i < 5000; i++)
        {
            var length = random.Next(6);
            var text = string.Concat(Enumerable.Range(0, length).Select(_ => pieces[random.Next(pieces.Length)]));
            if (WhatIf.Parse(text).TryGet(out var change))
            {
                _ = change.Apply(Debtor, Today).Problems;
            }
        }
    }

    private static IEnumerable<string> Effect(string text)
    {
        var change = WhatIf.Parse(text);
        if (!change.TryGet(out var found))
        {
            return change.Problems.Select(problem => problem.ToString());
        }

        var changed = found.Apply(Debtor, Today);
        var effects = changed.TryGet(out var snapshot)
            ? Differences.Between(Debtor, snapshot)
            : changed.Problems.Select(problem => problem.ToString());
        return found.ToString() == text ? effects : effects.Prepend($"is {found}");
    }
}
