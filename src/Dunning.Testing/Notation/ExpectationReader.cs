using Dunning.Diagnostics;

namespace Dunning.Testing.Notation;

/// <summary>Reads what stands after ">".</summary>
internal static class ExpectationReader
{
    private static readonly string[] Verbs =
        ["nothing", "send", "call", "apply", "revert", "signal", "close", "the", "?"];

    public static Expectation Read(LineReader line, Expectation expected)
    {
        var verb = line.Peek;
        if (line.IsAtEnd || !Verbs.Contains(verb))
        {
            line.Fail("DUN3107", $"{Findings.Quote(verb)} is nothing to expect. Write nothing, send STEP, call STEP, "
                + $"apply MEASURE, revert MEASURE, signal NAME, close cured or the same."
                + $"{Spelling.Hint(verb, Verbs, ProblemTemplate.None)}");
            return expected;
        }

        line.Take(verb);
        expected = verb switch
        {
            "nothing" => Nothing(line, expected),
            "send" => Contact(line, expected with { Kind = ExpectationKind.Send, Name = line.Name("a step") }),
            "call" => Contact(line, expected with { Kind = ExpectationKind.Call, Name = line.Name("a step") }),
            "apply" => Apply(line, expected),
            "revert" => Account(line, expected with { Kind = ExpectationKind.Revert, Name = line.Name("a measure") }),
            "signal" => Account(line, expected with
            {
                Kind = ExpectationKind.Signal,
                Name = Words.Of(line.Choice<Signal>("a signal")),
            }),
            "close" => Word(line, "cured", expected with { Kind = ExpectationKind.CloseCured }),
            "the" => Word(line, "same", expected with { Kind = ExpectationKind.TheSame }),
            _ => expected with { Kind = ExpectationKind.ToBeFilledIn },
        };
        line.End("what happens, and a comment after #");
        return expected;
    }

    private static Expectation Word(LineReader line, string word, Expectation expected)
    {
        line.Expect(word, "close cured, or the same");
        return expected;
    }

    private static Expectation Nothing(LineReader line, Expectation expected)
    {
        const string Form = "nothing, nothing until DATE, nothing until you act, "
            + "nothing until the dispute is settled, or nothing until the hold ends";
        if (line.IsAtEnd)
        {
            return expected;
        }

        line.Expect("until", Form);
        if (line.Take("you", "act"))
        {
            return expected with { Until = NothingUntil.SomeoneActs };
        }

        if (line.Take("the", "dispute", "is", "settled"))
        {
            return expected with { Until = NothingUntil.DisputeIsSettled };
        }

        return line.Take("the", "hold", "ends")
            ? expected with { Until = NothingUntil.HoldEnds }
            : expected with { Until = NothingUntil.Date, UntilDate = line.Date() };
    }

    private static Expectation Apply(LineReader line, Expectation expected)
    {
        expected = expected with { Kind = ExpectationKind.Apply, Name = line.Name("a measure") };
        while (line.NextClause())
        {
            if (line.Take("after", "approval"))
            {
                expected = expected with { NeedsApproval = true };
            }
            else
            {
                line.Expect("account", "apply MEASURE, after approval, account NAME");
                expected = expected with { Account = line.Name("an account") };
            }
        }

        return expected;
    }

    private static Expectation Account(LineReader line, Expectation expected)
    {
        if (line.NextClause())
        {
            line.Expect("account", "the account after a comma");
            return expected with { Account = line.Name("an account") };
        }

        return expected;
    }

    private static Expectation Contact(LineReader line, Expectation expected)
    {
        if (line.Take("by"))
        {
            expected = expected with { Channel = line.Channel() };
        }

        while (line.NextClause())
        {
            expected = line.Take("charge") ? expected with { Charge = line.Money() }
                : line.Take("interest") ? expected with { Interest = line.Money() }
                : Clause(line, expected);
        }

        return expected;
    }

    private const string Clauses =
        "asks AMOUNT, charge AMOUNT, interest AMOUNT, tone TONE, to PARTY, copy, pay by DATE, not before TIME, "
            + "for IDS, account A";

    private static Expectation Clause(LineReader line, Expectation expected)
    {
        if (line.Take("asks"))
        {
            return expected with { Asks = line.Money() };
        }

        if (line.Take("tone"))
        {
            return expected with { Tone = line.Choice<Tone>("a tone") };
        }

        if (line.Take("to"))
        {
            return expected with { To = line.Name("a party, or debtor") };
        }

        if (line.Take("copy"))
        {
            return expected with { IsCopy = true };
        }

        if (line.Take("pay", "by"))
        {
            return expected with { PayBy = line.Date() };
        }

        if (line.Take("not", "before"))
        {
            return expected with { NotBefore = line.Time() };
        }

        if (line.Take("for"))
        {
            return expected with { Items = line.List(() => line.Name("a receivable")) };
        }

        line.Expect("account", Clauses);
        return expected with { Account = line.Name("an account") };
    }
}
