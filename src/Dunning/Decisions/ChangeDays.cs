using Dunning.Conditions;
using Dunning.Debtors;
using Dunning.Holds;
using Dunning.Promises;
using Dunning.Treatments;
using NodaTime;

namespace Dunning.Decisions;

/// <summary>The days after today on which a decision may change by time alone, in order.</summary>
/// <remarks>
/// Too many of them cost a little time; a missing one would be a contact that comes late. So each source of change is
/// listed with every policy step, whichever segment holds then.
/// </remarks>
internal sealed class ChangeDays
{
    private const int SearchMaxDays = 3_700;

    private readonly DunningPolicy _policy;
    private readonly DebtorTable _debtor;
    private readonly Day _today;
    private readonly int _lag;
    private readonly SortedSet<int> _days = [];

    private ChangeDays(DunningPolicy policy, DebtorTable debtor, Day today)
    {
        _policy = policy;
        _debtor = debtor;
        _today = today;
        _lag = debtor.PaymentsKnownUntil is { } known ? today - known : 0;
    }

    private PolicyOptions Options => _policy.Options;

    public static IEnumerable<Day> After(DunningPolicy policy, DebtorTable debtor, Day today)
    {
        var days = new ChangeDays(policy, debtor, today);
        days.Collect();
        return days._days.Select(number => new Day(number));
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

        Contacts();
        foreach (var test in PolicyTests.Of(_policy))
        {
            Test(test);
        }

        Weekdays();
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
        var start = Options.Grace is GraceMeaning.Subtracts ? item.LastFreeDay : item.Anchor;
        var held = HeldDaysOf(item, table);
        foreach (var treatment in _policy.Treatments)
        {
            var planned = start;
            foreach (var step in treatment.Steps)
            {
                if (step.IsLevel)
                {
                    planned = step.Start.From is StartFrom.DueDate ? start + step.Start.Days : planned + step.Start.Days;
                    Add(planned - dueDay, held);
                }

                Add(item.Due + step.Start.Days, 0);
                Add(item.LastNotice + step.Start.Days, 0);
            }

            Add(item.LastNotice + treatment.AtLastLevel.EveryDays, 0);
        }
    }

    // How long an age may have stood still: until now, and until the end of each hold that is known to end.
    private int[] HeldDaysOf(in Item item, CaseTable table)
    {
        var days = new SortedSet<int> { 0, Receivables.HeldDays.Of(item, table.Holds, new(_today, null, Options)) };
        foreach (var hold in table.Holds)
        {
            if (hold.End() is { } end && end > _today)
            {
                days.Add(Receivables.HeldDays.Of(item, table.Holds, new(end, null, Options)));
            }
        }

        return [.. days];
    }

    private void Gaps(CaseTable table)
    {
        foreach (var notice in table.Notices)
        {
            Add(notice + Options.GapDays, 0);
            foreach (var step in _policy.Treatments.SelectMany(treatment => treatment.Steps))
            {
                Add(notice + (step.GapDays ?? Options.GapDays), 0);
            }
        }
    }

    private void Holds(CaseTable table)
    {
        foreach (var hold in table.Holds)
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
            Add(PromiseJudge.LastDay(promise, Options) + _lag, 0);
        }

        foreach (var plan in table.Plans)
        {
            Add(Day.Of(plan.AgreedOn), 0);
            Add(Day.Of(plan.EndedOn), 0);
            Add(Day.Of(plan.EndedOn) + Options.SettleDays, 0);
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
        }
    }

    private void Test(TestCondition test)
    {
        foreach (var anchor in Anchors.Of(test.Fact, _debtor))
        {
            foreach (var days in test.Operands.Select(operand => operand.Number).Append(test.Fact.InDays).Distinct())
            {
                if (Math.Abs(days) <= SearchMaxDays * 10)
                {
                    Add(anchor + (int)days, 0, 1);
                    Add(anchor - (int)days, 0, 1);
                    Add(anchor + (int)days + _lag, 0, 1);
                }
            }
        }

        if (test.Fact is { Owner: null, Type: FactType.Integer or FactType.Text, Name: "month" or "dayOfMonth" or "weekday" })
        {
            EveryDay();
        }
    }

    // The calendar itself is a fact: whatever else holds, it may hold on another day of the year only.
    private void EveryDay()
    {
        var last = _days.Count == 0 ? _today.Number : _days.Max;
        for (var day = _today.Number + 1; day <= Math.Min(last, _today.Number + SearchMaxDays) + 366; day++)
        {
            _days.Add(day);
        }
    }

    // What falls on a weekday without contact happens on the next one with it.
    private void Weekdays()
    {
        var theirs = _debtor.Facts.Contact.Preference?.Weekdays ?? [];
        if (Options.ContactDays.IsEmpty && theirs.IsEmpty)
        {
            return;
        }

        foreach (var number in _days.ToArray())
        {
            for (var later = 1; later < 7; later++)
            {
                var weekday = new Day(number + later).Weekday;
                if (Has(Options.ContactDays, weekday) && Has(theirs, weekday))
                {
                    _days.Add(number + later);
                    break;
                }
            }
        }
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
            if (day.Number + days > _today.Number)
            {
                _days.Add(day.Number + days);
            }
        }
    }
}
