using Dunning.Tests.Generated;

namespace Dunning.Tests.Properties;

/// <summary>P2: one act or one reason for each unissued step × channel, and for each segment above the hit.</summary>
internal sealed class Answers(Sample sample, Simulation.Step step, CaseDecision part)
{
    private readonly Treatment _treatment = sample.Policy.Treatments.First(known => known.Name == part.Treatment);

    public void ShouldBeComplete()
    {
        var above = sample.Policy.Segments.Select(segment => segment.Name).TakeWhile(name => name != part.Segment);
        part.Reasons.Where(reason => reason.Segment is not null).Select(reason => reason.Segment).ShouldBe(above);
        foreach (var known in _treatment.Steps)
        {
            Step(known);
        }
    }

    private void Step(Step known)
    {
        var where = $"day {step.Day}, {part.Case}, {known.Name}: {string.Join("; ", part.Reasons.Select(Story.Text))}";
        var reasons = part.Reasons.Where(reason => reason.Step == known.Name).ToArray();
        if (part.Actions.FirstOrDefault(act => act.Step == known.Name) is { } act)
        {
            reasons.ShouldAllBe(reason => reason.Channel != null, where);
            Channels(known, [.. reasons.Select(reason => reason.Channel!.Value), act.Channel], where);
        }
        else if (part.Measures.Any(measure => measure.Step == known.Name))
        {
            reasons.ShouldBeEmpty(where);
        }
        else if (part.Actions.Any(act => act.Items.Any(
            item => item.Level == known.Name && item.Role is ItemRole.Rises or ItemRole.Repeats)))
        {
            reasons.ShouldBeEmpty(where);
        }
        else if (IsIssued(known))
        {
            reasons.Length.ShouldBeLessThanOrEqualTo(1, where);
        }
        else if (reasons.Length != 1)
        {
            reasons.ShouldAllBe(reason => reason.Channel != null, where);
            Channels(known, [.. reasons.Select(reason => reason.Channel!.Value)], where);
        }
    }

    // Each of the step's own once; and the one that whoever gets it prefers.
    private void Channels(Step known, Channel[] said, string where)
    {
        said.ShouldBeUnique(where);
        known.Channels.Except(said).ShouldBeEmpty(where);
        var more = said.Except(known.Channels).ToArray();
        more.Length.ShouldBeLessThanOrEqualTo(1, where);
        more.Except(sample.Debtor.Facts.Parties.Select(party => party.Contact).Append(sample.Debtor.Facts.Contact)
            .Select(contact => contact.Preference?.Channel).OfType<Channel>()).ShouldBeEmpty(where);
    }

    // A level is issued for the case when every receivable that can rise has reached it.
    private bool IsIssued(Step known)
    {
        var levels = step.Before.History.Items.ToDictionary(item => item.Receivable, item => item.Rung);
        var items = step.Before.Receivables.Where(item => item.Account == part.Case.Account
            && (item.Currency ?? Currency.EUR) == part.Case.Currency
            && item is { Kind: ReceivableKind.Invoice, Rule: ItemRule.Dun }).ToArray();
        return known.IsLevel && items.Length > 0 && items.All(item => levels.GetValueOrDefault(item.Id) >= known.Rung);
    }
}

/// <summary>P6, judged from the contacts alone.</summary>
internal static class Pressure
{
    /// <summary>Says whether a contact presses: it collects, from the debtor or who stands in his place.</summary>
    public static bool Counts(DunningAction act) => act is { Purpose: Purpose.Collect, Tone: > Tone.Inform }
        && (act.To is null || act.InPlaceOfDebtor);

    /// <summary>What the debtor heard before the walk, by contacts from outside.</summary>
    public static List<(int Day, Tone Tone)> HeardBefore(DebtorSnapshot debtor) =>
    [
        .. debtor.Facts.Contacts
            .Where(contact => contact is { Direction: ContactDirection.Outbound, Purpose: Purpose.Collect }
                && contact is { Tone: > Tone.Inform, Party: null })
            .Select(contact => (NodaTime.Period.DaysBetween(Story.Day0, contact.On), contact.Tone)),
    ];

    public static void ShouldBeAllowed(
        Sample sample, Simulation.Step step, DunningAction act, List<(int Day, Tone Tone)> heard)
    {
        var where = $"day {step.Day}, after {string.Join(", ", heard)}";
        var highest = heard.Count == 0 ? Tone.None : heard.Max(before => before.Tone);
        if (act.Tone > highest)
        {
            ((int)act.Tone)
                .ShouldBeLessThanOrEqualTo(
                    (int)(highest == Tone.None ? Tone.Remind : NextUsed(sample, step, act, highest)), where);
        }

        if (act.Tone >= Tone.Demand)
        {
            heard.ShouldContain(before => before.Tone < act.Tone && before.Day <= step.Day - 3, where);
            var floor = sample.Debtor.Facts.Kind is DebtorKind.Consumer ? Math.Max(10, sample.Policy.Options.DemandDay)
                : sample.Policy.Options.DemandDay;
            foreach (var item in act.Items.Where(item => item.Role is ItemRole.Rises))
            {
                var due = sample.Debtor.Receivables.First(known => known.Id == item.Receivable).DueOn;
                NodaTime.Period.DaysBetween(due, act.On).ShouldBeGreaterThanOrEqualTo(floor, where);
            }
        }
    }

    private static Tone NextUsed(Sample sample, Simulation.Step step, DunningAction act, Tone highest)
    {
        var treatment = step.Decision.Cases.First(part => part.Case == act.Case).Treatment;
        return sample.Policy.Treatments.First(known => known.Name == treatment).Steps
            .Where(known => (known.IsLevel || known.Name == act.Step) && known.Tone > highest)
            .Min(known => known.Tone);
    }
}

/// <summary>P9, judged from the facts: open amounts, disputes, holds, credits.</summary>
internal static class MoneyAsked
{
    public static void ShouldBeRight(Sample sample, int day, DunningAction act)
    {
        var (facts, today) = (sample.Debtor.Facts, Story.On(day));
        PartsShouldSum(facts, act);
        if (act.Purpose is Purpose.Collect)
        {
            act.Total.Amount.ShouldBeGreaterThan(0);
        }

        foreach (var item in act.Items)
        {
            var receivable = facts.Receivables.Single(known => known.Id == item.Receivable);
            var open = receivable.Amount - receivable.Paid;
            item.Open.ShouldBe(new(open, receivable.Currency ?? facts.Currency));
            item.Asked.Amount.ShouldBeInRange(0, open - Silent(facts, receivable.Id, today, open));
            (receivable.DueOn < today || item.Role is ItemRole.Announced or ItemRole.Shown).ShouldBeTrue();
        }

        var credit = facts.Credits.Sum(known => known.Amount);
        if (act.Case is { Account.IsEmpty: true } && act.Case.Currency == facts.Currency && act.Step
            .StartsWith("level", StringComparison.Ordinal))
        {
            var asked = act.Items.Sum(item => item.Asked.Amount);
            asked.ShouldBeLessThanOrEqualTo(act.Items.Sum(item => item.Open.Amount));
            var overdue = facts.Receivables
                .Where(item => item.Account.IsEmpty && item.Currency is null && item.Rule is not ItemRule.Ignore)
                .Sum(item => item.Amount - item.Paid);
            asked.ShouldBeLessThanOrEqualTo(overdue - credit);
        }
    }

    /// <summary>The sum is that of its parts, each of which the facts give; the rest is of the ledger.</summary>
    public static void PartsShouldSum(DebtorFacts facts, DunningAction act)
    {
        var (amounts, none) = (act.Amounts, new Money(0, act.Case.Currency));
        (amounts.Principal + amounts.ChargesBefore + amounts.Charge + amounts.Interest
            + amounts.AccruedInterest).ShouldBe(act.Total);
        (amounts.Billed - amounts.Paid - amounts.NotAsked).ShouldBe(amounts.Principal);
        amounts.Charge.ShouldBe(act.Charge?.Amount ?? none);
        foreach (var part in new[] { amounts.Billed, amounts.Paid, amounts.NotAsked, amounts.Principal })
        {
            part.Amount.ShouldBeGreaterThanOrEqualTo(0);
            part.Currency.ShouldBe(act.Case.Currency);
        }

        var items = act.Items.Select(item => (
            item.Asked.Amount,
            facts.Receivables.Single(known => known.Id == item.Receivable).Kind)).ToArray();
        amounts.Interest.Amount.ShouldBe(items.Where(item => item.Kind is ReceivableKind.Interest).Sum(Amount));
        amounts.Principal.Amount.ShouldBe(items
            .Where(item => item.Kind is not (ReceivableKind.Charge or ReceivableKind.Interest)).Sum(Amount));
        amounts.ChargesBefore.Amount
            .ShouldBeGreaterThanOrEqualTo(items.Where(item => item.Kind is ReceivableKind.Charge).Sum(Amount));

        static decimal Amount((decimal Amount, ReceivableKind Kind) item) => item.Amount;
    }

    // Where somebody else is asked in the debtor's place, a state of the debtor silences nothing.
    private static decimal Silent(DebtorFacts facts, ReceivableId id, NodaTime.LocalDate today, decimal open) =>
        facts.Holds
        .Where(hold => hold.From <= today && (!(hold.Until <= today) || hold.Kind is HoldKind.Deceased)
            && hold.Party is null
            && !HoldOracle.IsRedirected(hold, facts)
            && HoldOracle.Covers(hold, facts.Receivables.Single(known => known.Id == id)))
        .Select(hold => Math.Min(open, hold.Amount ?? open))
        .DefaultIfEmpty(0).Max();
}

/// <summary>P11: on the day that a reason names, it no longer stands for the same subject.</summary>
internal static class Untils
{
    public static void ShouldBeTrue(Sample sample, Simulation.Step step)
    {
        foreach (
            var (part, reason) in step.Decision.Cases.SelectMany(part => part.Reasons.Select(reason => (part, reason))))
        {
            if (reason.Until is not { } until)
            {
                continue;
            }

            until.ShouldBeGreaterThan(step.Decision.AsOf.Date, Story.Text(reason));
            var day = NodaTime.Period.DaysBetween(Story.Day0, until);
            var then = sample.Engine.Decide(Simulation.Known(step.After, day), AsOf.On(until));
            var later = then.Cases.Single(other => other.Case == part.Case);
            if (later.Treatment != part.Treatment)
            {
                continue; // steps of another treatment, though some have the same names
            }

            var again = later.Reasons
                .Where(other => other.Rule == reason.Rule
                && other.Step == reason.Step && other.Receivable == reason.Receivable
                    && other.Channel == reason.Channel && By(other) == By(reason));
            again.ShouldBeEmpty($"day {step.Day}: {Story.Text(reason)}");
        }
    }

    // One of several promises may be over while another still holds the same debt.
    private static NodaTime.LocalDate? By(Reason reason) =>
        reason.Arguments.FirstOrDefault(argument => argument.Name == "by")?.Date;
}
