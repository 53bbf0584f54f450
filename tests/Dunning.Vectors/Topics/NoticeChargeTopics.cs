using Dunning.Vectors.Cases;
using Dunning.Vectors.World;

namespace Dunning.Vectors.Topics;

/// <summary>What notices cost once they are issued, and from how much on they ask for interest.</summary>
internal static class NoticeChargeTopics
{
    private static readonly PolicyOptions Plain = new()
    {
        GapDays = 0, SettleDays = 0, CatchUp = CatchUp.OneStep,
    };

    /// <summary>A second notice about a claim; a first that is cancelled comes anew.</summary>
    public static Answer Second(Question question)
    {
        var given = question.Given;
        _ = given.Need(Words.Item).Text;
        var issued = given.Need("issued").Items is [var only] ? only : throw given.Need("issued").Wrong("one notice");
        _ = issued.Need("level").Number is 1 ? true : throw issued.Need("level").Wrong("the first level");
        var (day, next) = (Debt.AnyDay, Debt.AnyDay.PlusDays(1));
        var debt = Debt.Of(
            Debt.Policies(Plain, Costing([issued.Need("lineFee").Amount, given.Need("level2LineFee").Amount])),
            Debt.Item(day.PlusDays(-1))).After(day);
        if (issued.Find("cancelled", "canceled") is { Flag: true })
        {
            debt = debt with { History = DunningEngine.Undo(debt.Snapshot(next), Debt.Case).Value.History };
        }

        return new Answer().Say("lineFeeOnSecond", () => Answer.Text(Cost(debt.Decide(next).Actions.Single())));
    }

    /// <summary>A fee for each level, and several runs on each day: what is posted in all?</summary>
    public static Answer Once(Question question)
    {
        var given = question.Given;
        var fees = given.Need("fees").Items.Select(fee => fee.Amount).ToArray();
        var runs = RunsOfDay(given.Need("jobRuns", "runsPerDay"));
        var debt = Debt.Of(Debt.Policies(Plain, Costing(fees)), Debt.Item(Debt.AnyDay.PlusDays(-1)));
        for (var run = 0; run < runs * (fees.Length + 1); run++)
        {
            debt = debt.After(Debt.AnyDay.PlusDays(run / runs));
        }

        var posted = Posted(debt).Select(charge => charge.Amount).ToArray();
        return new Answer()
            .Say("chargedOnceEach", () => posted.SequenceEqual(fees.Where(fee => fee != 0)))
            .Say("total", () => Answer.Text(new Money(posted.Sum(), Debt.AnyCurrency)));
    }

    /// <summary>A fee for an invoice that is not to be changed: the host books it as a claim of its own.</summary>
    public static Answer OwnDocument(Question question)
    {
        var (given, day) = (question.Given, Debt.AnyDay);
        var invoice = given.Need("invoice", "document");
        _ = invoice.Need("locked").Flag
            ? true
            : throw new NotCoveredException("a fee that is added to its invoice: here it is a claim of its own");
        var item = Debt.Item(day.PlusDays(-1), invoice.Need("amount").Amount, "invoice");
        var debt = Debt.Of(Debt.Policies(Plain, Costing([given.Need("fee").Amount, 0])), item).After(day);
        var booked = Posted(debt).Select(charge => Debt.Item(day, charge.Amount, "fee") with
        {
            Kind = ReceivableKind.Charge,
            Charge = charge.Id,
        }).ToArray();
        var notice = debt.Owing([item, .. booked]).Decide(day.PlusDays(1)).Actions.Single();
        return new Answer()
            .Say("invoiceAmount", () => Answer.Text(notice.Items.Single(line => line.Receivable == item.Id).Billed))
            .Say("debtorBalance", () => Answer.Text(notice.Total))
            .Say("newDocument", () => booked.Length > 0);
    }

    /// <summary>The fees of terms by level: how many levels are given, each at its fee?</summary>
    public static Answer Levels(Question question)
    {
        var given = question.Given;
        var terms = given.Members.Where(member => member.IsList).ToArray();
        if (terms.Length == 0 || !Array.TrueForAll(
            terms, list => list.Items.Count > 0 && list.Items.All(fee => fee.IsAmount)))
        {
            throw given.OtherForm("lists of fees, one for each level");
        }

        var counts = terms.Select(list => Issued(list, given.Find($"{list.Name}Levels"))).Distinct().ToArray();
        return new Answer().Say("levels", () => counts is [var one]
            ? one
            : throw new NotCoveredException("terms of which some have more levels than others"));
    }

    /// <summary>Interest that is demanded from an amount on.</summary>
    public static Answer Memo(Question question)
    {
        var (given, day) = (question.Given, Debt.AnyDay);
        var least = Words.Money(given.Need("minimum", "minimumAmount", "minimumInterest"));
        var options = Plain with { Interest = InterestOnNotices.Asked, InterestMinimum = Amounts.Of(least) };

        // A year at a hundred percent bears as much as is owed.
        var item = Debt.Item(day.PlusDays(-365), given.Need("interest").Amount) with
        {
            Currency = least.Currency,
            InterestFrom = day.PlusDays(-364),
        };
        var notice = Debt.Of(Debt.Policies(options, Debt.OneNotice(1)), item).Under(InterestTopics.Contract(100))
            .Decide(day).Actions.Single();
        return new Answer().Say("memo", () => !notice.Interest.IsEmpty);
    }

    /// <summary>What a notice costs.</summary>
    public static Money Cost(DunningAction notice) => notice.Charge?.Amount ?? new(0, notice.Total.Currency);

    private static IEnumerable<PostedCharge> Posted(Debt debt) =>
        debt.History.Contacts.Select(notice => notice.Charge).OfType<PostedCharge>();

    private static int Issued(Given list, Given? terms)
    {
        var fees = list.Items.Select(fee => fee.Amount).ToArray();
        var grace = terms?.Need(Words.Grace).Number ?? 0;
        var deadline = terms?.Need("newDueDays", "paymentDays", "deadlineDays").Number;
        var debt = Debt.Of(Debt.Policies(Plain, Costing(fees, grace, deadline)), Debt.Item(Debt.AnyDay));
        debt = debt.Through(Debt.AnyDay, Debt.AnyDay.PlusDays(fees.Length * (grace + (deadline ?? 0) + 2)));
        return debt.History.Contacts.Count(notice => (notice.Charge?.Amount ?? 0) == fees[notice.Rung - 1]);
    }

    // The last day of grace is free: from the due date, later from the day that the notice before named.
    private static Action<TreatmentBuilder> Costing(
        decimal[] fees, int grace = 0, int? deadline = null) => t =>
    {
        for (var i = 0; i < fees.Length; i++)
        {
            var start = i == 0 ? Start.OnDay(grace + 1)
                : deadline is null ? Start.AfterNotice(grace + 1)
                : Start.After(Span.Days(grace + 1), StartFrom.Deadline);
            t = t.Level($"L{i + 1}", start, Tone.Remind, Channel.Email);
            t = fees[i] == 0 ? t : t.Charge(Amounts.Of(new Money(fees[i], Debt.AnyCurrency)));
            t = deadline is { } days ? t.Deadline(days) : t;
        }

        t.AtLastLevel(LastLevel.Stop);
    };

    private static int RunsOfDay(Given runs) => runs.IsNumber && runs.Number > 0 ? runs.Number : runs.Word switch
    {
        "daily" or "once a day" or "once per day" => 1,
        "several per day" or "several a day" or "several times a day" => 3,
        "hourly" or "every hour" => 24,
        _ => throw runs.Wrong("a number of runs a day that is known"),
    };
}
