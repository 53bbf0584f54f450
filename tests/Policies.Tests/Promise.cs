using NodaTime;

namespace Dunning.Samples;

/// <summary>The promises, judged from facts and acts alone; it shares no code with the engine.</summary>
internal sealed class Promise(Sample sample, Simulation walk)
{
    public static bool IsInArrears(Simulation walk) => walk.Days.Exists(day => IsOverdue(day.Before.Facts, day.On));

    private static bool IsOverdue(DebtorFacts facts, LocalDate day) =>
        facts.Receivables.Any(item => item.Amount > item.Paid && item.DueOn < day);

    private string Where(DunningAction act) => $"{sample.Name}, {walk.Life.Name}, {act.On:uuuu-MM-dd}: {act.Step}";

    private IEnumerable<(Moment Day, DunningAction Act)> Acts =>
        walk.Days.SelectMany(day => day.Decision.Actions.Select(act => (day, act)));

    /// <summary>P3: no receivable rises to a level twice, unless its notice came back; no step twice a day.</summary>
    public void NothingTwice()
    {
        var risen = new HashSet<(ReceivableId, int, PartyId?)>();
        foreach (var (day, act) in Acts)
        {
            foreach (var item in act.Items.Where(item => item.Role is ItemRole.Rises && !Returned(act)))
            {
                var isNew = risen.Add((item.Receivable, item.Rung, act.To));
                isNew.ShouldBeTrue($"{Where(act)}: {item.Receivable} on rung {item.Rung}");
            }

            day.Decision.Actions.Count(other => other.Case == act.Case && other.Step == act.Step && other.To == act.To)
                .ShouldBe(1, Where(act));
        }
    }

    private bool Returned(DunningAction act) => walk.Life.History.Contacts.Any(contact =>
        contact.Outcome is ContactOutcome.Returned && contact.On == act.On && contact.Step == act.Step
        && contact.Case == act.Case);

    /// <summary>P4: the level before each notice is what issued notices have made it, and nothing else.</summary>
    public void OnlyIssuedCounts()
    {
        if (walk.Life.History.Contacts.Any(contact => contact.Outcome is ContactOutcome.Returned))
        {
            return; // levels that came back are the subject of a test of their own
        }

        var levels = new Dictionary<ReceivableId, int>();
        foreach (var day in walk.Days)
        {
            foreach (var item in day.Decision.Actions.SelectMany(act => act.Items))
            {
                item.RungBefore.ShouldBe(levels.GetValueOrDefault(item.Receivable), $"{walk.Life.Name}, {day.On}");
            }

            foreach (var item in day.Decision.Actions.SelectMany(act => act.Items)
                .Where(item => item.Role is ItemRole.Rises))
            {
                levels[item.Receivable] = item.Rung;
            }
        }
    }

    /// <summary>P5: whoever died, is insolvent, is represented or has said cease is not asked.</summary>
    public void HoldsFirst()
    {
        foreach (var (day, act) in Acts)
        {
            var hard = day.Before.Facts.Holds.FirstOrDefault(hold => hold.Kind is not HoldKind.Dispute
                && hold.From <= act.On && !(hold.Until <= act.On));
            if (hard is not null && act.To is null && act.Purpose is Purpose.Collect)
            {
                var opened = hard.From;
                var isLater = hard.Kind is HoldKind.Insolvent && act.Items.All(item =>
                    Of(day, item).DocumentOn > opened || Of(day, item).DueOn > opened);
                isLater.ShouldBeTrue($"{Where(act)} in spite of {hard.Kind}");
            }
        }
    }

    /// <summary>P6: from nothing at most remind, then the next tone; a demand on its day, after a softer one.</summary>
    public void NoPressureJump()
    {
        var heard = new List<(LocalDate On, Tone Tone, DunningAction Act)>();
        foreach (var day in walk.Days)
        {
            if (!IsOverdue(day.Before.Facts, day.On))
            {
                heard.Clear();
            }

            heard.RemoveAll(before => Returned(before.Act));
            foreach (var act in day.Decision.Actions.Where(IsRising))
            {
                Climbs(day, act, heard);
            }

            heard.AddRange(day.Decision.Actions.Where(IsRising).Select(act => (day.On, act.Tone, act)));
        }
    }

    private static bool IsRising(DunningAction act) =>
        act.Purpose is Purpose.Collect && act.Tone >= Tone.Remind && !act.IsCopy;

    private void Climbs(Moment day, DunningAction act, List<(LocalDate On, Tone Tone, DunningAction Act)> heard)
    {
        var highest = heard.Count == 0 ? Tone.None : heard.Max(before => before.Tone);
        if (act.Tone > highest)
        {
            act.Tone.ShouldBe(highest is Tone.None ? Tone.Remind : Next(day, act, highest), Where(act));
        }

        if (act.Tone >= Tone.Demand)
        {
            heard.Exists(before => before.Tone < act.Tone && before.On.PlusDays(3) <= day.On).ShouldBeTrue(Where(act));
            var least = day.Before.Facts.Kind is DebtorKind.Consumer or DebtorKind.SoleTrader ? 10 : 1;
            foreach (var item in act.Items.Where(item => item.Role is ItemRole.Rises))
            {
                Period.DaysBetween(Of(day, item).DueOn, day.On)
                    .ShouldBeGreaterThanOrEqualTo(Math.Max(least, sample.Policy.Options.DemandDay), Where(act));
            }
        }
    }

    private Tone Next(Moment day, DunningAction act, Tone highest)
    {
        var name = day.Decision.Cases.First(part => part.Case == act.Case).Treatment;
        return sample.Policy.Treatments.First(treatment => treatment.Name == name).Steps
            .Where(step => step.IsLevel && step.Tone > highest).Min(step => step.Tone);
    }

    /// <summary>P7: a person hears by one channel a day at most, and is called once at most.</summary>
    public void OneContactADay()
    {
        foreach (var day in walk.Days)
        {
            foreach (var person in day.Decision.Actions.Where(act => act.Purpose is Purpose.Collect)
                .GroupBy(act => act.InPlaceOfDebtor ? null : act.To))
            {
                person.Select(act => act.Channel).Distinct().Count().ShouldBe(1, Where(person.First()));
                person.Count(act => act is CreateTask).ShouldBeLessThanOrEqualTo(1, Where(person.First()));
            }
        }
    }

    /// <summary>P8: the channel that the debtor prefers stands first; a call needs notices before it.</summary>
    public void PreferredFirst()
    {
        foreach (var (day, act) in Acts.Where(both => both.Act is { Purpose: Purpose.Collect, To: null, Form: null }))
        {
            if (day.Before.Facts.Contact.Preference?.Channel is not { } preferred || Bounced(day, preferred))
            {
                continue;
            }

            if (act is SendNotice)
            {
                act.Channel.ShouldBe(preferred, Where(act));
            }
            else if (preferred.Kind is not ChannelKind.Letter)
            {
                day.Before.History.Contacts.Count(contact => contact.Direction is ContactDirection.Outbound)
                    .ShouldBeGreaterThanOrEqualTo(sample.Policy.Options.CallAfterUnanswered, Where(act));
            }
        }
    }

    private static bool Bounced(Moment day, Channel channel) => day.Before.History.Contacts.Any(contact =>
        contact.Channel == channel && contact.Outcome is ContactOutcome.Returned);

    /// <summary>P9: parts sum to the whole, and nothing disputed, planned, credited or coming is asked for.</summary>
    public void NeverWrongMoney()
    {
        foreach (var (day, act) in Acts)
        {
            act.Items.Aggregate(new Money(0, act.Case.Currency), (sum, item) => sum + item.Asked)
                .ShouldBe(act.Total, Where(act));
            foreach (var item in act.Items)
            {
                var known = Of(day, item);
                var open = known.Amount - known.Paid;
                item.Open.ShouldBe(new(open, known.Currency ?? day.Before.Facts.Currency), Where(act));
                item.Asked.Amount.ShouldBeInRange(0, open - Math.Min(open, Resting(day, act, known)), Where(act));
            }
        }

        foreach (var (day, act) in Measures)
        {
            act.Overdue.Amount.ShouldBeGreaterThan(0, $"{sample.Name}, {walk.Life.Name}, {day.On}: {act.Measure}");
        }
    }

    private IEnumerable<(Moment Day, MeasureAction Act)> Measures => walk.Days.SelectMany(day =>
        day.Decision.Measures.Where(act => act.Act is MeasureAct.Apply).Select(act => (day, act)));

    private static decimal Resting(Moment day, DunningAction act, Receivable item)
    {
        var facts = day.Before.Facts;
        var disputed = facts.Holds
            .Where(hold => hold.Kind is HoldKind.Dispute && hold.From <= day.On && !(hold.Until <= day.On)
                && hold.Receivables.Contains(item.Id))
            .Sum(hold => hold.Amount ?? item.Amount);
        var planned = act.Step is not "instalment-missed"
            && facts.Plans.Any(plan => plan.State is PlanState.Active && plan.Receivables.Contains(item.Id));
        var credited = facts.Credits.Any(credit => credit.Account == act.Case.Account && credit.Amount >= 100_000
            && act.Case.Currency == facts.Currency);
        var coming = item.InFlight is { } money && money.ExpectedOn > day.On ? money.Amount : 0;
        return planned || credited ? item.Amount : disputed + coming;
    }

    private static Receivable Of(Moment day, NoticeItem item) =>
        day.Before.Receivables.Single(known => known.Id == item.Receivable);
}
