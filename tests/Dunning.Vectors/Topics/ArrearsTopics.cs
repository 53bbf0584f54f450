using System.Text.Json.Nodes;
using Dunning.Vectors.Cases;
using Dunning.Vectors.World;
using NodaTime;

namespace Dunning.Vectors.Topics;

/// <summary>Days past due, days in arrears, classes of age, pauses.</summary>
internal static class ArrearsTopics
{
    /// <summary>A loan on a day: how old and how much is what is overdue?</summary>
    public static Answer Loan(Question question)
    {
        var given = question.Given;
        var (asOf, buckets) = (given.Need("asOf", "runDate", "today"), Buckets.Find(given));
        var answer = new Answer();
        foreach (var name in OnLoan(new(Debt.AnyDay, []), null).Names)
        {
            answer.Say(name, () => Answer.As(asOf, day =>
            {
                var loan = World.Loan.Read(given, day.Date);
                Verify(given, loan, buckets);
                return OnLoan(loan, buckets).Value(name);
            }));
        }

        return answer;
    }

    private static Answer OnLoan(Loan loan, AgeingBuckets? buckets)
    {
        var overdue = loan.Overdue();
        AgeingBuckets Classes() => buckets ?? throw new NotCoveredException("classes of age that are not given");
        JsonNode? Class() => loan.DelinquentDays() is > 0 and var days ? Classes().Find(days)?.Name : null;
        JsonNode Days() => Answer.Each(overdue, item => item.DaysPastDue);
        JsonNode Sums() => Buckets.Sums(Classes(), overdue);
        var past = overdue.Select(item => item.DaysPastDue).FirstOrDefault();
        return new Answer()
            .Say("pastDueDays", () => past)
            .Say("daysPastDue", () => past)
            .Say("delinquentDays", () => loan.DelinquentDays())
            .Say("delinquentDate", () => overdue.Count == 0 ? null
                : Answer.Text(loan.AsOf.PlusDays(loan.GraceDays - past)))
            .Say("delinquentAmount", () => Answer.Text(overdue.Aggregate(
                new Money(0, Debt.AnyCurrency), (sum, item) => sum + item.Open)))
            .Say("bucketByDays", Class)
            .Say("bucket", Class)
            .Say("bucketAmounts", Sums)
            .Say("days", Days)
            .Say("perInstallment", () => new JsonObject { ["days"] = Days(), ["bucketAmounts"] = Sums() });
    }

    /// <summary>Days in arrears where grace is a gate: within it none, afterwards all.</summary>
    public static Answer Gate(Question question)
    {
        var given = question.Given;
        var (due, asOf) = (given.Need(Words.Due).Date, given.Need(Words.AsOf).Date);
        var policy = Debt.Policies(new(), Debt.OneNotice(1));
        JsonNode? Days() => Answer.As(given.Need(Words.Grace), grace =>
        {
            var item = Debt.Item(due) with { GraceUntil = due.PlusDays(grace.Number) };
            return Debt.Of(policy, item).Standings(asOf)[0] is { IsOverdue: true } standing ? standing.DaysPastDue : 0;
        });
        return new Answer().Say("daysInArrears", Days).Say("daysOverdue", Days);
    }

    /// <summary>Are classes of age in order?</summary>
    public static Answer Valid(Question question)
    {
        var problems = Buckets.Read(question.Given.Need("bucket", "buckets", "ranges")).Problems;
        return problems.FirstOrDefault(problem => problem.Id is not ("DUN2201" or "DUN2202")) is { } other
            ? throw new NotCoveredException($"classes of age that not every system refuses: {other.Text}")
            : new Answer().Say("valid", () => problems.IsEmpty)
                .Say("reason", () => problems.IsEmpty ? null : problems[0].Text);
    }

    /// <summary>Instalments whose class is known: the sum of each class, the youngest first.</summary>
    public static Answer Sums(Question question)
    {
        var rows = question.Given.Need(Words.Items).Items
            .Select(row => (Bucket: row.Need("bucket").Text, row.Need("amount").Amount)).ToArray();
        var names = rows.Select(row => row.Bucket).Distinct().ToArray();
        if (!names.SequenceEqual(names.OrderBy(name => name.Length).ThenBy(name => name, StringComparer.Ordinal)))
        {
            throw new NotCoveredException("in which order classes come whose ages are not given");
        }

        var buckets = AgeingBuckets.Of([.. names.Select((name, i) =>
            new AgeingBucket(name, (10 * i) + 1, (10 * i) + 10))]).Value;
        var debt = Debt.Of(
            Debt.Policies(new(), Debt.OneNotice(1)),
            rows.Select((row, i) => Debt.Item(
                Debt.AnyDay.PlusDays(-1 - (10 * Array.IndexOf(names, row.Bucket))), row.Amount, $"item{i}")));
        return new Answer().Say("bucketAmounts", () => Answer.Each(
            buckets.Sum(debt.Standings(Debt.AnyDay)),
            sum => new JsonArray(sum.Bucket.Name, Answer.Text(sum.Open))));
    }

    /// <summary>On which days is a debt paused?</summary>
    public static Answer Active(Question question)
    {
        var given = question.Given;
        var (_, until) = PauseReader.Times(given.Need("pause"));
        var days = given.Need("asOf");
        var pauses = PauseReader.All(given);
        return new Answer().Say("active", () => Answer.As(days, day => day.Date == until
            ? throw new NotCoveredException("whether a pause is still in force on the day it ends: here it is over")
            : IsHeld(pauses, day.Date)));
    }

    /// <summary>What pauses come to when some are resumed early.</summary>
    public static Answer Effective(Question question)
    {
        var pauses = PauseReader.All(question.Given);
        return new Answer().Say("effective", () =>
        {
            var (times, day) = (new JsonArray(), pauses.Min(pause => pause.From));
            for (var last = pauses.Max(pause => pause.Until!.Value); day <= last; day = day.PlusDays(1))
            {
                if (!IsHeld(pauses, day) || IsHeld(pauses, day.PlusDays(-1)))
                {
                    continue;
                }

                var end = day;
                while (IsHeld(pauses, end))
                {
                    end = end.PlusDays(1);
                }

                times.Add(new JsonArray(Answer.Text(day), Answer.Text(end)));
            }

            return times.Count == pauses.Count ? times
                : throw new NotCoveredException("pauses that run into each other, told apart");
        });
    }

    // A state before, that is told as well, must come out too.
    private static void Verify(Given given, Loan loan, AgeingBuckets? buckets)
    {
        if (given.Find("before") is not { } before)
        {
            return;
        }

        var then = loan.Unpaid(before.Need("asOf").Date).Overdue();
        var sums = buckets!.Sum(then).ToDictionary(sum => sum.Bucket.Name, sum => sum.Open.Amount);
        var told = before.Need("bucketAmounts").Members.ToDictionary(member => member.Name, member => member.Amount);
        if (sums.Count != told.Count || told.Any(sum => sums.GetValueOrDefault(sum.Key) != sum.Value))
        {
            throw before.Wrong("what comes out for that day");
        }
    }

    private static bool IsHeld(IReadOnlyList<Hold> pauses, LocalDate day) => Debt
        .Of(Debt.Policies(new(), Debt.OneNotice(1)), Debt.Item(pauses.Min(pause => pause.From).PlusDays(-30)))
        .With(facts => facts with { Holds = pauses.ToValueList() })
        .Standings(day)[0].Held.Amount > 0;
}
