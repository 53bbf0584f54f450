using Dunning.Conditions;
using Dunning.Debtors;
using Dunning.Holds;
using Dunning.Promises;
using Dunning.Treatments;
using NodaTime;

namespace Dunning.Decisions;

/// <summary>The days after today on which an act may become due by time alone, in order.</summary>
/// <remarks>
/// Days on which nobody is contacted are left out: what falls on them waits for the next with contact. Too many days
/// cost a little time; a missing one would be a contact that comes late. So each source of change is listed with every
/// policy step, whichever segment holds then.
/// </remarks>
internal sealed class ChangeDays
{
    private const int CalendarDaysMax = 3_700;

    private readonly Ruleset _rules;
    private readonly ChangeOffsets _offsets;
    private readonly DebtorTable _debtor;
    private readonly Day _today;
    private readonly int _lag;
    private readonly DaySet _days;

    private ChangeDays(Ruleset rules, DebtorTable debtor, Day today)
    {
        _rules = rules;
        _offsets = rules.Policy.Changes;
        _debtor = debtor;
        _today = today;
        _lag = debtor.PaymentsKnownUntil is { } known ? today - known : 0;
        _days = new(today);
    }

    private Receivables.DayBasis Now => _rules.On(_today, null);

    private PolicyOptions Options => _rules.Policy.Options;

    public static IEnumerable<Day> After(Ruleset rules, DebtorTable debtor, Day today)
    {
        var days = new ChangeDays(rules, debtor, today);
        days.Collect();

        // The ledger knows the day on which a case changes its segment, also one without contact; so it is with
        // measures and signals.
        var inOrder = days.ChannelsHaveWeekdays ? days.WithWeekAfter() : days._days.InOrder();
        return days._offsets.HappensAnyDay ? days.WithAndWithoutContact(inOrder) : days.WithContact(inOrder);
    }

    private void Collect()
    {
        foreach (var table in _debtor.Cases)
        {
            foreach (var item in table.Items)
            {
                Item(item);
                Steps(item, table);
            }

            Gaps(table);
            Holds(table);
            Arrangements(table);
        }

        TimeBarred();
        Contacts();
        ExpiredTasks();
        Events();
        Sticky();
        foreach (var (kind, offsets) in _offsets.Facts)
        {
            Tests(kind, offsets);
        }

        if (_offsets.ReadsCalendar)
        {
            EveryDay();
        }
    }

    private void Item(in Item item)
    {
        Add(item.Anchor, 0, 1);
        Add(item.Due, 0, 1);
        Add(item.LastFreeDay, 0, 1);
        Add(item.LastFreeDay + _lag, 0);
        Add(item.InFlightExpected + _lag, 0, 1);
        Add(item.Anchor + ToneLadder.DemandDay(Options, _debtor.Facts.Kind), 0);
    }

    private void Steps(in Item item, CaseTable table)
    {
        var dueDay = Options.DueDay is DueDayCount.One ? 1 : 0;
        var start = (Options.Grace is GraceMeaning.Subtracts ? item.LastFreeDay : item.Anchor) - dueDay;
        Add(start, _offsets.Planned);
        Add(item.LastNotice, _offsets.Repeats);
        Spans(item, start, table);
        LaterStarts(item, start, table.ByItem[item]);
    }

    // What does not count plain days past due is reckoned day by day: from the age, the document, the deadline.
    private void Spans(Item item, Day start, CaseTable table)
    {
        Chains(start);
        Chains(start + 1);
        foreach (var from in _offsets.CountsFrom)
        {
            switch (from)
            {
                case StartFrom.DueDate:
                    Starts(item.Due);
                    Starts(start);
                    break;
                case StartFrom.LastNotice:
                    Starts(item.LastNotice);
                    break;
                case StartFrom.Invoice:
                    Starts(item.Invoiced);
                    break;
                case StartFrom.Receipt:
                    Starts(item.Received);
                    break;
                case StartFrom.Deadline:
                    Starts(item.Deadline);
                    Array.ForEach(_offsets.Deadlines, days => Starts(item.LastNotice + days));
                    break;
                case StartFrom.DeclaredDate:
                    Array.ForEach(
                        _offsets.Dates,
                        name => Starts(DeclaredDates.Find(name, item.Source, table, _debtor)));
                    break;
            }
        }
    }

    private void Starts(Day? anchor)
    {
        Chains(anchor);
        Add(anchor, _offsets.Starts);
        foreach (var span in _offsets.StartSpans)
        {
            Add(anchor is { } day ? span.From(day, _rules.Calendar) : null, 0);
        }
    }

    private void Chains(Day? start)
    {
        foreach (var chain in _offsets.PlannedSpans)
        {
            var day = start;
            foreach (var span in chain)
            {
                day = day is { } from ? span.From(from, _rules.Calendar) : null;
            }

            Add(day, 0);
        }
    }

    // Where age stands still during a hold, every day of it comes that much later, for a hold that goes on too.
    private void LaterStarts(in Item item, Day start, Hold[] holds)
    {
        LaterStart(start, Receivables.HeldDays.Of(item, holds, Now));
        foreach (var hold in holds)
        {
            if (hold.End() is { } end && end > _today)
            {
                LaterStart(start, Receivables.HeldDays.Of(item, holds, _rules.On(end, null)));
            }
        }
    }

    private void LaterStart(Day start, int held)
    {
        if (held > 0)
        {
            Add(start + held, _offsets.Planned);
            Chains(start + held);
            Chains(start + held + 1);
            foreach (var days in _offsets.Of(AnchorKind.Dues))
            {
                Add(start + held + days, 0, 1);
            }
        }
    }

    // Law may forbid a notice from that day on, and let a softer one go in its place.
    private void TimeBarred() =>
        Array.ForEach([.. _debtor.Facts.Receivables], item => Add(Day.Of(item.TimeBarredOn), 0));

    private void ExpiredTasks()
    {
        foreach (var contact in _debtor.Contacts.Where(contact => contact.Outcome is ContactOutcome.Expired))
        {
            Add(Day.Of(contact.On), _offsets.Repeats);
        }
    }

    private void Gaps(CaseTable table)
    {
        foreach (var notice in table.Notices)
        {
            Add(notice, _offsets.Gaps);
        }
    }

    private void Holds(CaseTable table)
    {
        foreach (var hold in table.Holds.Concat(table.PartyHolds))
        {
            Add(Day.Of(hold.From), 0);
            Add(hold.End(), 0);
            Add(hold.End() + Options.SettleDays, 0);
        }
    }

    private void Arrangements(CaseTable table)
    {
        foreach (var promise in table.Promises)
        {
            Add(Day.Of(promise.MadeOn), 0);
            Add(PromiseJudge.LastDay(promise, Now) + _lag, 0);
        }

        foreach (var plan in table.Plans)
        {
            Add(Day.Of(plan.AgreedOn), 0);
            Add(Day.Of(plan.EndedOn), 0, Options.SettleDays);
            Add(PlanJudge.LastBorne(plan, Now), _lag, Options.SettleDays);
            foreach (var part in plan.Instalments)
            {
                Add(Day.Of(part.DueOn) + _lag, 0, 1);
            }
        }
    }

    private void Contacts()
    {
        Add(_today, 1);
        foreach (var contact in _debtor.Contacts)
        {
            Add(Day.Of(contact.On), 0, 1, ToneCredit.SofterNoticeDays);
        }

        foreach (var table in _debtor.Cases)
        {
            foreach (var item in table.Items)
            {
                Add(item.LastNotice, ToneCredit.SofterNoticeDays);
            }
        }

        foreach (var consent in _debtor.Facts.Contact.Consents)
        {
            Add(Day.Of(consent.On), 0);
            Add(Day.Of(consent.Until), 0);
        }
    }

    // What events bring, and what measures require, counts from what has happened.
    private void Events()
    {
        Add(Day.Of(Options.GoLive), 0);
        if (!_offsets.HasEvents)
        {
            return;
        }

        foreach (var day in EventDays.Of(_debtor, Now, _lag))
        {
            Add(day, 0, 1);
            Add(day, _offsets.Starts);
            Add(day, _offsets.Waits);
            foreach (var span in _offsets.StartSpans)
            {
                Add(span.From(day, _rules.Calendar), 0);
            }

            // What comes in a rhythm may start some time after its day.
            foreach (var (wait, span) in _offsets.Rhythms)
            {
                Add(span.From(day + wait, _rules.Calendar), 0);
            }
        }
    }

    private void Sticky()
    {
        foreach (var entry in _debtor.Snapshot.History.Segments)
        {
            foreach (var segment in _rules.Policy.Segments)
            {
                Add(Day.Of(entry.Since), segment.StickyDays);
            }
        }
    }

    private void Tests(AnchorKind kind, int[] offsets)
    {
        foreach (var anchor in Anchors.Of(kind, _debtor))
        {
            foreach (var days in offsets)
            {
                Add(anchor + days, 0, 1);
                Add(anchor - days, 0, 1);
                Add(anchor + days + _lag, 0, 1);
            }
        }
    }

    // The calendar itself is a fact: whatever else holds, it may hold on another day of the year only.
    private void EveryDay()
    {
        var last = _days.Last ?? _today;
        for (var day = _today + 1; day <= Day.Min(last, _today + CalendarDaysMax) + 366; day += 1)
        {
            _days.Add(day);
        }
    }

    private bool ChannelsHaveWeekdays => HasWeekdays(_debtor.Facts.Contact)
        || _debtor.Facts.Parties.Any(party => HasWeekdays(party.Contact));

    private static bool HasWeekdays(ContactProfile contact) => contact.Preference?.ChannelWeekdays.IsEmpty == false;

    // A channel that is closed on the day of a step is open within the week after it.
    private IEnumerable<Day> WithWeekAfter()
    {
        Day? last = null;
        foreach (var day in _days.InOrder())
        {
            for (var later = 0; later < 7; later++)
            {
                if (!(day + later <= last))
                {
                    last = day + later;
                    yield return last.Value;
                }
            }
        }
    }

    private IEnumerable<Day> WithAndWithoutContact(IEnumerable<Day> days)
    {
        var any = days.ToArray();
        var all = new DaySet(_today);
        foreach (var day in any.Concat(WithContact(any)))
        {
            all.Add(day);
        }

        return all.InOrder();
    }

    // What falls on a weekday without contact happens on the next one with it.
    private IEnumerable<Day> WithContact(IEnumerable<Day> days)
    {
        var theirs = _debtor.Facts.Contact.Preference?.Weekdays ?? [];
        Day? last = null;
        foreach (var day in days)
        {
            if (FirstWithContact(day, theirs) is { } first && first != last)
            {
                last = first;
                yield return first;
            }
        }
    }

    private Day? FirstWithContact(Day day, ValueList<IsoDayOfWeek> theirs)
    {
        for (var later = 0; later < 7; later++)
        {
            var weekday = (day + later).Weekday;
            if (Has(Options.ContactDays, weekday) && Has(theirs, weekday))
            {
                return day + later;
            }
        }

        return null;
    }

    private static bool Has(ValueList<IsoDayOfWeek> days, IsoDayOfWeek day) => days.IsEmpty || days.Contains(day);

    private void Add(Day? from, params ReadOnlySpan<int> later)
    {
        if (from is not { } day)
        {
            return;
        }

        foreach (var days in later)
        {
            _days.Add(day + days);
        }
    }
}
