using Dunning.Tests.Generated;
using Dunning.Tests.Properties;

namespace Dunning.Tests.Charges;

/// <summary>
/// What holds of charges over generated debtors and policies in which every level that is a notice costs something,
/// each walked for 100 days.
/// </summary>
public class ChargePromiseTests(ITestOutputHelper output)
{
    private static readonly Amounts Cost = Amounts.Of(new Money(2.5m, Currency.EUR), new Money(3.05m, Currency.CHF));

    private int _all;
    private int _contacted;
    private int _charged;

    [Fact]
    public void A_charge_is_for_what_rises_is_asked_for_and_is_neither_held_nor_disputed() =>
        Check(Charging, 60, sample =>
        {
            foreach (var (day, act) in Simulation.Daily(sample).Acts)
            {
                if (act.Charge is { } charge)
                {
                    act.ShouldBeOfType<SendNotice>();
                    charge.Amount.ShouldBe(Cost.In(act.Case.Currency)!.Value);
                    act.Items.ShouldContain(
                        item => item.Level == charge.Level
                            && item.Asked.Amount > 0
                            && (item.Role == ItemRole.Rises || item.Role == ItemRole.Repeats)
                            && !IsHeld(sample.Debtor.Facts, item, Story.On(day)),
                        $"day {day}: {Story.Text(act)}");
                }
            }
        });

    [Fact]
    public void A_notice_that_raises_something_costs_something_or_says_why_not() =>
        Check(Charging, 60, sample =>
        {
            foreach (var step in Simulation.Daily(sample).Steps)
            {
                foreach (var part in step.Decision.Cases)
                {
                    var reasons = part.Reasons.Count(reason => reason.Rule.Value
                        .StartsWith("charges.", StringComparison.Ordinal));
                    var raising = part.Actions.OfType<SendNotice>().Where(act => act.Rung > 0)
                        .DistinctBy(act => act.Step).ToArray();
                    raising.Count(act => act.Charge is null).ShouldBeLessThanOrEqualTo(reasons);
                    (part.Actions.IsEmpty && reasons > 0).ShouldBeFalse();
                }
            }
        });

    [Fact]
    public void The_sum_of_a_notice_is_that_of_its_parts_in_every_currency()
    {
        var currencies = new HashSet<Currency>();
        Check(Charging, 60, sample =>
        {
            foreach (var (_, act) in Simulation.Daily(sample).Acts)
            {
                MoneyAsked.PartsShouldSum(sample.Debtor.Facts, act);
                currencies.Add(act.Case.Currency);
            }
        });
        currencies.Count.ShouldBe(2);
    }

    [Fact]
    public void Every_charge_is_asked_for_once_whoever_books_it() =>
        Check(Charging, 60, sample =>
        {
            foreach (var isBooked in new[] { false, true })
            {
                var books = new Books(sample, isBooked ? 3 : null);
                for (var day = 0; day <= Simulation.Days; day++)
                {
                    books.Day(day);
                }
            }
        });

    [Fact]
    public void A_waived_charge_is_never_asked_for_again() =>
        Check(Charging, 60, sample =>
        {
            var debtor = sample.Debtor;
            for (var day = 0; day <= Simulation.Days; day++)
            {
                debtor = Simulation.Known(debtor, day);
                var decision = sample.Engine.Decide(debtor, AsOf.On(Story.On(day)));
                decision.Actions.ShouldAllBe(act => act.Amounts.ChargesBefore.Amount == Booked(debtor.Facts, act));
                debtor = decision.Actions.Select(act => act.Charge?.Id).OfType<ChargeId>().Distinct()
                    .Aggregate(
                        DunningEngine.Issue(debtor, decision),
                        (known, id) => DunningEngine.WaiveCharge(known, id, "goodwill").Value);
            }
        });

    [Fact]
    public void A_charge_whose_notice_came_back_or_was_undone_is_never_asked_for() =>
        Check(Charging, 60, sample =>
        {
            var debtor = sample.Debtor;
            for (var day = 0; day <= Simulation.Days; day++)
            {
                debtor = Simulation.Known(debtor, day);
                var decision = sample.Engine.Decide(debtor, AsOf.On(Story.On(day)));
                decision.Actions.ShouldAllBe(act => act.Amounts.ChargesBefore.Amount == Booked(debtor.Facts, act));
                debtor = DunningEngine.Issue(debtor, decision);
                var outcome = day % 2 == 0 ? ContactOutcome.Returned : ContactOutcome.Cancelled;
                debtor = debtor with
                {
                    History = debtor.History with
                    {
                        Contacts = debtor.History.Contacts.Select(contact => contact.Charge is null
                            ? contact
                            : contact with { Outcome = outcome }).ToValueList(),
                    },
                };
            }
        });

    [Fact]
    public void Deciding_again_after_issuing_charges_nothing() =>
        Check(Charging, 40, sample =>
        {
            foreach (var step in Simulation.Daily(sample).Steps)
            {
                var again = sample.Engine.Decide(step.After, step.Decision.AsOf);
                again.Actions.ShouldBeEmpty();
                DunningEngine.Issue(step.After, again).History.Contacts.ShouldBe(step.After.History.Contacts);
            }
        });

    [Fact]
    public void Deciding_on_the_named_days_charges_what_deciding_every_day_does() =>
        Check(Charging, 60, sample =>
            Charges(Simulation.ByNextLook(sample)).ShouldBe(Charges(Simulation.Daily(sample))));

    [Fact]
    public void A_notice_that_is_undone_and_sent_again_has_the_same_charge() =>
        Check(Charging, 40, sample =>
        {
            foreach (var step in Simulation.Daily(sample).Steps.Where(step => step.Decision.Actions.Any()))
            {
                var undone = step.Decision.Actions.Select(act => (act.Case, act.Step)).Distinct().Aggregate(
                    step.After,
                    (known, act) => DunningEngine.Undo(known, act.Case).Value);
                sample.Engine.Decide(undone, step.Decision.AsOf).Actions.ShouldBe(step.Decision.Actions);
            }
        });

    private static string[] Charges(Simulation days) =>
    [
        .. days.Acts.Select(
            act => $"{act.Day}: {act.Act.Charge?.Id} {act.Act.Amounts.ChargesBefore} {act.Act.Total}"),
    ];

    // Notices of the host's charges alone: what the ledger adds is the rest.
    private static decimal Booked(DebtorFacts facts, DunningAction act) => act.Items
        .Where(item => facts.Receivables.Single(known => known.Id == item.Receivable).Kind is ReceivableKind.Charge)
        .Sum(item => item.Asked.Amount);

    private static bool IsHeld(DebtorFacts facts, NoticeItem item, NodaTime.LocalDate today) => facts.Holds.Any(hold =>
        hold.From <= today && !(hold.Until <= today)
        && hold is { Party: null, Amount: null, Charges: not HoldEffect.Runs }
        && !hold.Allowed.Contains(Purpose.Collect)
        && !HoldOracle.IsRedirected(hold, facts)
        && HoldOracle.Covers(hold, facts.Receivables.Single(known => known.Id == item.Receivable)));

    private static Sample Charging(PlainSample plain)
    {
        var sample = Portfolios.Make(plain);
        var model = sample.Policy.Model;
        var policy = new DunningPolicy(model with
        {
            Treatments = model.Treatments.Select(treatment => treatment with
            {
                Steps = treatment.Steps.Select(step => step is { IsLevel: true, Kind: StepKind.Notice }
                    ? step with { Charge = Cost }
                    : step).ToValueList(),
            }).ToValueList(),
        });
        return new(policy, sample.Debtor, sample.Twin);
    }

    private void Check(Func<PlainSample, Sample> make, int count, Action<Sample> holds)
    {
        ForAll.Check(
            make,
            (Action<Sample>)(sample =>
            {
                holds(sample);
                var acts = Simulation.OfTwin(sample).Acts.ToArray();
                _all++;
                _contacted += acts.Length > 0 ? 1 : 0;
                _charged += Array.Exists(acts, act => act.Act.Charge is not null) ? 1 : 0;
            }),
            count);
        output.WriteLine($"Of {_all} debtors {_contacted} had a contact, {_charged} a charge.");
        (2 * _contacted).ShouldBeGreaterThanOrEqualTo(_all);
        (2 * _charged).ShouldBeGreaterThanOrEqualTo(_all);
    }

    /// <summary>A host that books each charge some days after its notice, or never, and keeps its own count.</summary>
    private sealed class Books(Sample sample, int? after)
    {
        private readonly Dictionary<ChargeId, (CaseId Case, int Day, Money Amount)> _owed = [];
        private DebtorSnapshot _debtor = sample.Debtor;

        public void Day(int day)
        {
            foreach (var (id, charge) in _owed.Where(known => known.Value.Day + after == day))
            {
                Book(id, charge.Case, charge.Amount, day);
            }

            _debtor = Simulation.Known(_debtor, day);
            var decision = sample.Engine.Decide(_debtor, AsOf.On(Story.On(day)));
            foreach (var act in decision.Actions)
            {
                // Never more than is owed in all; each receivable that books one stands once and not beside it.
                var others = Booked(sample.Debtor.Facts, act with { Items = Known(act) });
                var owed = _owed.Values.Where(charge => charge.Case == act.Case).Sum(charge => charge.Amount.Amount);
                (act.Amounts.ChargesBefore.Amount - others).ShouldBeInRange(0, owed, $"day {day}: {Story.Text(act)}");
                if (act.Rung > 0 && sample.Debtor.Facts.Holds.IsEmpty && Asks(act) && IsAllAsked(day))
                {
                    (act.Amounts.ChargesBefore.Amount - others).ShouldBe(owed, $"day {day}: {Story.Text(act)}");
                }
            }

            foreach (var act in decision.Actions.Where(act => act.Charge is not null))
            {
                _owed[act.Charge!.Id] = (act.Case, day, act.Charge.Amount);
            }

            _debtor = DunningEngine.Issue(_debtor, decision);
        }

        private static bool Asks(DunningAction act) => act.Amounts.Principal.Amount > 0;

        // Credits, promises and plans may cover what is booked; then less is asked for.
        private bool IsAllAsked(int day) => after is null
            || (sample.Debtor.Facts is { Credits.IsEmpty: true, Promises.IsEmpty: true, Plans.IsEmpty: true }
                && _owed.Values.All(charge => charge.Day + after != day));

        private ValueList<NoticeItem> Known(DunningAction act) => act.Items
            .Where(item => sample.Debtor.Facts.Receivables.Any(known => known.Id == item.Receivable)).ToValueList();

        private void Book(ChargeId id, CaseId of, Money amount, int day)
        {
            var booked = new Receivable
            {
                Id = $"booked {id}",
                Kind = ReceivableKind.Charge,
                Charge = id,
                Amount = amount.Amount,
                Currency = amount.Currency,
                Account = of.Account,
                DueOn = Story.On(day),
            };
            _debtor = _debtor with
            {
                Facts = _debtor.Facts with { Receivables = _debtor.Facts.Receivables.Add(booked) },
            };
        }
    }
}
