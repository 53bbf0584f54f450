using Dunning.Tests.Generated;
using NodaTime;

namespace Dunning.Tests.Contacts.Law;

/// <summary>What holds of every verdict, whatever the packs, the debtor and the instant.</summary>
public sealed class GuardPropertyTests
{
    private const int Samples = 1_500;

    [Fact]
    public void Until_IsExact_WhenNothingElseHappens()
    {
        var counts = new int[3];
        ForAll.Check<int[], Question>(
            numbers => new(numbers),
            question =>
            {
                var verdict = question.Ask(question.At);
                counts[(int)verdict.Kind]++;
                if (verdict.Until is { } until)
                {
                    question.Ask(until).Kind.ShouldBe(VerdictKind.Allow, $"at {until}, of {question.At}: {verdict}");
                    question.Ask(until - Duration.Epsilon).Kind
                        .ShouldNotBe(VerdictKind.Allow, $"a tick before {until}");
                }

                NotBefore(question, verdict);
            },
            Samples);

        ShouldVary(counts);
    }

    [Fact]
    public void Pack_WithOneRuleMore_NeverAllowsMore()
    {
        var counts = new int[3];
        ForAll.Check<int[], Question>(
            numbers => new(numbers),
            question =>
            {
                var before = question.Ask(question.At);
                var after = question.WithRule().Ask(question.At);
                counts[(int)after.Kind]++;

                ((int)after.Kind).ShouldBeLessThanOrEqualTo((int)before.Kind);
                (before.Until > after.Until).ShouldBeFalse($"{before.Until} became {after.Until}");
            },
            Samples);

        ShouldVary(counts);
    }

    [Fact]
    public void Attempt_ThatOpensNoGate_NeverMakesAContactEarlier()
    {
        var (counts, changed) = (new int[3], 0);
        ForAll.Check<int[], Question>(
            numbers => new(numbers),
            question =>
            {
                var before = question.Ask(question.At);
                var after = question.WithAttempt().Ask(question.At);
                counts[(int)after.Kind]++;
                changed += after.Kind != before.Kind || after.Until != before.Until ? 1 : 0;

                ((int)after.Kind).ShouldBeLessThanOrEqualTo((int)before.Kind);
                (before.Until > after.Until).ShouldBeFalse($"{before.Until} became {after.Until}");
            },
            Samples);

        ShouldVary(counts);
        changed.ShouldBeGreaterThan(Samples / 20);
    }

    // At no instant in between, and never within half a year where it is denied.
    private static void NotBefore(Question question, ContactVerdict verdict)
    {
        if (verdict.Kind is VerdictKind.Allow)
        {
            return;
        }

        var span = (verdict.Until ?? (question.At + Duration.FromDays(180))) - question.At;
        for (var part = 1; part < 12; part++)
        {
            question.Ask(question.At + (span * (part / 12.0))).Kind.ShouldNotBe(VerdictKind.Allow);
        }
    }

    private static void ShouldVary(int[] counts)
    {
        counts[(int)VerdictKind.Allow].ShouldBeGreaterThan(counts.Sum() / 10);
        counts[(int)VerdictKind.Defer].ShouldBeGreaterThan(counts.Sum() / 10);
    }

    private sealed class Question
    {
        private readonly Dice _dice;
        private readonly LegalRule[] _rules;
        private readonly ProposedContact _contact;
        private readonly DebtorSnapshot _debtor;
        private readonly ContactGuard _guard;

        public Question(int[] numbers)
        {
            _dice = new(numbers);
            At = LawRows.At(_dice);
            _rules = LawRows.Rules(_dice);
            _contact = LawRows.Contact(_dice);
            _debtor = LawRows.Debtor(_dice, At);
            _guard = LawOf.Guard(_rules);
        }

        private Question(Question other, LegalRule[] rules, DebtorSnapshot debtor)
        {
            (_dice, At, _contact) = (other._dice, other.At, other._contact);
            (_rules, _debtor, _guard) = (rules, debtor, LawOf.Guard(rules));
        }

        public Instant At { get; }

        public ContactVerdict Ask(Instant at) => _guard.Ask(_debtor, _contact, at);

        public Question WithRule() => new(this, [.. _rules, LawRows.Rule(_dice, number: 99)], _debtor);

        public Question WithAttempt()
        {
            var last = _debtor.Facts.Contact.Zones
                .Min(zone => At.InZone(DateTimeZoneProviders.Tzdb[zone]).Date);
            var attempt = LawRows.Attempt(_dice, last, At);
            return new(this, _rules, _debtor.With(facts => facts with { Contacts = facts.Contacts.Add(attempt) }));
        }
    }
}
