using Dunning.Conditions;
using Dunning.Receivables;
using Dunning.Tests.Debtors;

namespace Dunning.Tests.Twins;

/// <summary>
/// Two debtors who differ in one datum, so that a fact reads otherwise, and a policy that reads it: whom its condition
/// takes gets the step "chosen", everybody else the step "other". A third twin is the one of whom it is not known.
/// </summary>
internal sealed class Twin
{
    /// <summary>The day of decision unless said otherwise; payments are known for it.</summary>
    public const int Today = 20;

    private const string Act = "email remind 100.00 EUR: R-1 rises 1";

    private readonly Condition _when;
    private readonly DebtorSnapshot _hit;
    private readonly DebtorSnapshot _miss;
    private readonly List<(DebtorSnapshot Debtor, string Differs, string Says)> _unknown = [];
    private (int Hit, int Miss) _days = (Today, Today);
    private string _hits = Act;
    private (string Differs, string Says) _misses;

    private Twin(Condition when, DebtorSnapshot hit, DebtorSnapshot miss) => (_when, _hit, _miss) = (when, hit, miss);

    /// <summary>Gets the fact that the condition tests.</summary>
    public Fact Fact => Test.Fact;

    /// <summary>Gets the condition as it prints; no two twins have the same.</summary>
    public string Name => _when.ToString();

    /// <summary>Gets whether there is a third twin, of whom it is not known.</summary>
    public bool HasUnknown => _unknown.Count > 0;

    private TestCondition Test => _when.Tests().Single();

    /// <summary>Makes twins by one datum.</summary>
    /// <param name="when">A test of the fact.</param>
    /// <param name="make">Makes a debtor of the datum.</param>
    /// <param name="hit">The datum with which the test is true.</param>
    /// <param name="miss">The datum with which it is false.</param>
    public static Twin Of<T>(Condition when, Func<T, DebtorFacts> make, T hit, T miss) =>
        new(when, new() { Facts = make(hit) }, new() { Facts = make(miss) });

    /// <summary>Makes twins by the level that their receivable has reached.</summary>
    public static Twin OfLevel(Condition when, DebtorFacts facts, ItemHistory hit, ItemHistory miss) =>
        new(when, new() { Facts = facts, History = new() { Items = [hit] } },
            new() { Facts = facts, History = new() { Items = [miss] } });

    /// <summary>A debtor who owes 100.00 EUR since day 0, or what is named.</summary>
    public static DebtorFacts Owing(params ReadOnlySpan<Receivable> items) =>
        Story.Of(_ => { }, items.IsEmpty ? [Story.Item()] : items).Debtor.Facts;

    /// <summary>Says on which days the twins are decided, where the day is the datum.</summary>
    public Twin On(int hit, int miss)
    {
        _days = (hit, miss);
        return this;
    }

    /// <summary>Says what is done for the first twin, where it is not the plain reminder.</summary>
    public Twin Hits(string act)
    {
        _hits = act;
        return this;
    }

    /// <summary>Says how the second twin differs, what the fact reads, and what is done.</summary>
    public Twin Misses(string differs, string reads, string act = Act)
    {
        _misses = (differs, $"other {act}; it is {reads}");
        return this;
    }

    /// <summary>Adds a twin of whom it is not known, and says how he differs from the first.</summary>
    public Twin Unknown(DebtorFacts facts, string differs, string act = "other " + Act)
    {
        _unknown.Add((new() { Facts = facts }, differs, $"{act}; it is not known"));
        return this;
    }

    public void ShouldBeDecidedDifferently()
    {
        Differing(_hit, _miss).ShouldBe(_misses.Differs);
        Tell(_when, _hit, _days.Hit).ShouldBe($"chosen {_hits}");
        Tell(_when, _miss, _days.Miss).ShouldBe(_misses.Says);
        foreach (var twin in _unknown)
        {
            Differing(_hit, twin.Debtor).ShouldBe(twin.Differs);
            Tell(_when, twin.Debtor, _days.Hit).ShouldBe(twin.Says);
        }
    }

    public void ShouldStandAtTheBoundary()
    {
        var (hit, miss, operand) = (Read(_hit, _days.Hit), Read(_miss, _days.Miss), Test.Operands[0]);
        var unit = Fact.Type is FactType.Integer or FactType.Date or FactType.Money;
        var bound = Fact.Type switch
        {
            FactType.Money => operand.Amounts!.In(Currency.EUR)!.Value.ToMinorUnits(),
            FactType.Share => operand.Number * hit.Of / 10_000,
            _ => operand.Number,
        };

        hit.Number.ShouldBe(bound, "exactly reached");
        (miss.Number * hit.Of).ShouldBeLessThan(hit.Number * miss.Of);
        if (unit)
        {
            miss.Number.ShouldBe(bound - 1, "one unit less");
        }
    }

    /// <summary>What is not known makes neither a condition nor its opposite true, and can be asked for.</summary>
    public void ShouldNotTakeTheUnknown()
    {
        foreach (var (debtor, _, _) in _unknown)
        {
            Read(debtor, _days.Hit).IsKnown.ShouldBeFalse();
            SegmentOf(_when, debtor).ShouldBe("everyone");
            SegmentOf(!_when, debtor).ShouldBe("everyone");
            SegmentOf(Fact.IsUnknown, debtor).ShouldBe("chosen");
        }

        SegmentOf(!_when, _miss).ShouldBe("chosen");
        SegmentOf(Fact.IsUnknown, _hit).ShouldBe("everyone");
    }

    // One line for each member that differs; twins have but one.
    private static string Differing(DebtorSnapshot one, DebtorSnapshot other) =>
        string.Join('\n', Differences.Between(one, other)).Replace("\"", "", StringComparison.Ordinal);

    private static DunningPolicy Policy(Condition when) => DunningPolicy.Named("twins")
        .Options(new() { GapDays = 0 })
        .Segment("chosen", when, "chosen")
        .Everyone("other")
        .Treatment("chosen", t => Ladder(t, "chosen"))
        .Treatment("other", t => Ladder(t, "other"))
        .Build(isAnalysed: false).Value;

    private static void Ladder(TreatmentBuilder t, string step) =>
        t.Level(step, Start.OnDay(1), Tone.Remind, Story.EmailThenLetter).AtLastLevel(LastLevel.Repeat(1));

    // Known on the earlier of two days, so that no knowledge differs between them.
    private DebtorSnapshot Known(DebtorSnapshot debtor) =>
        debtor with { PaymentsKnownUntil = Story.On(Math.Min(_days.Hit, _days.Miss)) };

    private CaseDecision Decide(Condition when, DebtorSnapshot debtor, int day) =>
        new DunningEngine(Policy(when)).Decide(Known(debtor), AsOf.On(Story.On(day))).Cases.Single();

    private string SegmentOf(Condition when, DebtorSnapshot debtor)
    {
        var day = debtor == _miss ? _days.Miss : _days.Hit;
        return Decide(when, debtor, day).Segment;
    }

    private string Tell(Condition when, DebtorSnapshot debtor, int day)
    {
        var part = Decide(when, debtor, day);
        var act = part.Actions.IsEmpty ? Story.Text(part.Because) : Story.Text(part.Actions.Single());
        var reads = part.Reasons.Where(reason => reason.Rule == Rules.SegmentsNotMet)
            .Select(reason => $";{reason.ToString().Split(';')[^1]}");
        return $"{act}{string.Concat(reads)}";
    }

    private Reading Read(DebtorSnapshot debtor, int day)
    {
        var table = Known(debtor).Table;
        var basis = new DayBasis(Day.Of(Story.On(day)), table.PaymentsKnownUntil, PolicyOptions.Default);
        return FactReader.Read(Fact, CaseStateBuilder.Of(table, basis)[0]);
    }
}
