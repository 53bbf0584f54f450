using Dunning.Vectors.Cases;
using NodaTime;

namespace Dunning.Vectors.Laws;

/// <summary>Notices that law demands before something else.</summary>
internal static class NoticeLaw
{
    private const string Charge = "charge";

    /// <summary>A notice with its elements that was received: since when is the measure allowed?</summary>
    public static Answer Measure(Question question)
    {
        var given = question.Given;
        var law = Law.Shipped(question);
        var received = given.Need("noticeReceived").Date;
        var contains = given.Need("contains").Items.Select(item => item.Text).ToValueList();
        var gate = law.Rule<NoticeGate>(
            gate => !gate.Acts.IsEmpty && !gate.Acts.Contains(Charge), "a notice before a measure");
        var today = given.Find("today") is { } day ? day.Date : (LocalDate?)null;
        var dates = new Lazy<LegalDates>(() => DeadlineLaw.Covered(gate.After(
            new() { On = received, ReceivedOn = received, Contains = contains },
            law.Calendar(DeadlineLaw.PlaceOf(question)))));
        return new Answer()
            .Say("terminationPermittedFrom", () => Answer.Text(dates.Value.DayAfter))
            .Say("permittedFrom", () => Answer.Text(dates.Value.DayAfter))
            .Say("permittedToday", () => dates.Value.DayAfter is { } from
                && (today ?? throw given.OtherForm("a case that says what day it is")) >= from)
            .Say("missing", () => Answer.Each(dates.Value.Lacks, element => element))
            .Say("softDuty", () => law.Rules<DecisionGate>()
                .Where(soft => soft.Strength is LegalStrength.Guidance && soft.Acts.Any(gate.Acts.Contains))
                .Select(soft => string.Join(' ', soft.Requires)).FirstOrDefault());
    }

    /// <summary>A letter after which costs are due.</summary>
    public static Answer Posted(Question question)
    {
        var given = question.Given;
        var law = DeadlineLaw.WithHolidays(question, Law.Shipped(question));
        var gate = law.Rule<NoticeGate>(gate => gate.Acts.Contains(Charge), "a notice before costs");
        var posted = given.Need("posted", "sent").Date;
        var dates = new Lazy<LegalDates>(() => DeadlineLaw.Covered(
            gate.After(new() { On = posted, Contains = gate.Requires }, law.Calendar())));
        return new Answer()
            .Say("deemedDelivered", () => Answer.Text(dates.Value.On(LegalDay.Receipt)))
            .Say("lastFreeDay", () => Answer.Text(dates.Value.LastDay))
            .Say("feesDueFrom", () => Answer.Text(dates.Value.DayAfter))
            .Say("feesDue", () => dates.Value.DayAfter is not null);
    }

    /// <summary>A letter that says from when its term runs: are costs ever due after it?</summary>
    public static Answer Term(Question question)
    {
        var given = question.Given;
        var law = Law.Shipped(question);
        var gate = law.Rule<NoticeGate>(gate => gate.Acts.Contains(Charge), "a notice before costs");
        var starts = given.Need("termStartsIn", "termStarts").Word switch
        {
            "letter-date" or "date-of-letter" or "posting" or "sending" => false,
            "delivery" or "receipt" or "day-after-delivery" or "after-delivery" => true,
            _ => throw given.Need("termStartsIn", "termStarts").Wrong("a day from which a term runs"),
        };
        var days = given.Find("days")?.Number;
        var needed = gate.Wait?.Length.Days;
        var elements = gate.Requires.Where(element => element switch
        {
            "term-from-delivery" => starts,
            "fourteen-day-letter" => days is null || days >= needed,
            _ => true,
        }).ToValueList();
        return new Answer().Say("feesDue", () => gate.After(
            new() { On = Scene.AnyDay, ReceivedOn = Scene.AnyDay, Contains = elements }, law.Calendar())
            .DayAfter is not null);
    }

    /// <summary>A debt that was sold: was the debtor told before the first demand?</summary>
    public static Answer Transfer(Question question)
    {
        var given = question.Given;
        var on = given.Need("transferred").Date;
        var action = given.Need("action");
        var isDemand = action.Word is "first-demand-by-purchaser" or "demand" or "demand-payment" or "first-demand"
            or "reminder" or "call" or "letter";
        var purpose = isDemand ? Purpose.Collect
            : action.Word is "transfer-notice" or "send-transfer-notice" ? Purpose.Statutory
            : throw action.Wrong("an action that is known");
        var scene = Scene.Of(Law.Shipped(question)).WithAccount(account => account with
        {
            CreditorRole = CreditorRole.Purchaser,
            TransferredOn = on,
        });
        if (given.Need("transferNoticeSent").Flag)
        {
            scene = scene.After(new ContactAttempt
            {
                On = on,
                ReceivedOn = on,
                Channel = Channel.Letter,
                Purpose = Purpose.Statutory,
                Outcome = ContactOutcome.Delivered,
                Contains = ["transfer-notice"],
            });
        }

        return new Answer().Say("permitted", () => IsOpen(scene, new()
        {
            Channel = Channel.Letter,
            Purpose = purpose,
            Tone = isDemand ? Tone.Remind : Tone.None,
        }, on.PlusDays(7)));
    }

    /// <summary>A demand to pay by a day, while the person may still ask for proof.</summary>
    public static Answer Overshadowing(Question question)
    {
        var given = question.Given;
        var law = Law.Shipped(question);
        var gate = law.Rule<NoticeGate>(
            gate => gate is { AllowsLaterDeadline: true, Acts.IsEmpty: true, Wait: not null }
                && gate.Strength is not LegalStrength.Guidance,
            "a period in which nobody may be pressed");
        var received = given.Need("validationPeriodEnds").Date.Minus(gate.Wait!.Length);
        var scene = Scene.Of(law).After(new ContactAttempt
        {
            On = received,
            ReceivedOn = received,
            Channel = Channel.Letter,
            Purpose = Purpose.Statutory,
            Outcome = ContactOutcome.Delivered,
            Contains = gate.Requires,
        });
        return new Answer().Say("permitted", () => IsOpen(
            scene,
            new()
            {
                Channel = Channel.Letter,
                Tone = Tone.Remind,
                Deadline = given.Need("demandDeadline") is { IsNull: false } by ? by.Date : null,
            },
            given.Need("today").Date));
    }

    private static bool IsOpen(Scene scene, ProposedContact contact, LocalDate on) =>
        !scene.Findings(scene.Ask(contact, on), typeof(NoticeGate)).Any(Scene.Blocks);
}
