using System.Text.Json;
using Dunning.Tests.Generated;

namespace Dunning.Tests.Receivables;

/// <summary>What a debtor owes on a day, and how it comes about.</summary>
public class ClaimStatementTests
{
    private static readonly InterestRegime Ten = new()
    {
        Id = new("xx.interest"),
        Citation = "terms 7",
        Source = "the terms of 2026",
        Margin = 10,
        DayCount = DayCount.Actual365,
    };

    private static readonly AllocationOrder Oldest = new()
    {
        Id = new("xx.order"),
        Citation = "terms 9",
        Source = "the terms of 2026",
        Components = [DebtComponent.Costs, DebtComponent.Interest, DebtComponent.Principal],
        Debts = [DebtPrecedence.Due, DebtPrecedence.Older],
    };

    [Fact]
    public void Its_sums_are_those_of_its_parts()
    {
        var part = One(facts => facts with
        {
            Receivables =
            [
                Story.Item() with { InterestFrom = Story.On(1), Paid = 40 },
                Story.Item("R-2", 60, due: 90),
                Story.Item("F-1", 5) with { Kind = ReceivableKind.Charge },
                Story.Item("Z-1", 7) with { Kind = ReceivableKind.Interest },
                Story.Item("G-1", -20) with { Kind = ReceivableKind.CreditNote },
                Story.Item("I-1", 500) with { Rule = ItemRule.Ignore },
                Story.Item("U-1", 500) with { Currency = Currency.USD },
            ],
            Payments = [new() { Receivable = "R-1", Amount = 40, On = Story.On(73) }],
            Credits = [new() { Amount = 3 }],
            Holds =
            [
                new() { Id = "S-1", Kind = HoldKind.Dispute, From = Story.On(0), Receivables = ["F-1"], Amount = 2 },
                new() { Id = "H-1", Kind = HoldKind.Block, From = Story.On(0), Receivables = ["Z-1"] },
            ],
        });

        part.Claims.Select(claim => claim.Receivable.Value).ShouldBe(["F-1", "G-1", "R-1", "Z-1", "R-2"]);
        (part.Principal.Amount, part.Charges.Amount, part.InterestBooked.Amount).ShouldBe((100m, 5m, 7m));
        (part.InterestAccrued.Amount, part.Credit.Amount).ShouldBe((2.02m, 3m)); // 73 days on 100.00, 1 on 60.00
        part.Total.Amount.ShouldBe(111.02m);
        (part.Disputed.Amount, part.Held.Amount, part.NotDue.Amount).ShouldBe((2m, 7m, 60m));
    }

    [Fact]
    public void Charges_of_notices_are_told_until_they_are_booked_and_owed_unless_let_off()
    {
        var policy = Story.Policies(t => t
            .Level("reminder", Start.OnDay(5), Tone.Remind, Channel.Email)
            .Level("second", Start.AfterNotice(10), Tone.Urge, Channel.Email).Charge(Story.Euros(2.5m))
            .AtLastLevel(LastLevel.Stop));
        var sent = Story.Of(policy, Story.Item()).Through(0, 20);
        var engine = new DunningEngine(policy);
        StatedCase At(DebtorSnapshot debtor) => engine.Statement(debtor, AsOf.On(Story.On(20))).Cases.Single();

        var charge = At(sent.Debtor).NoticeCharges.ShouldHaveSingleItem();
        (charge.On, charge.Step, charge.Amount.Amount).ShouldBe((Story.On(15), "second", 2.5m));
        At(sent.Debtor).Charges.Amount.ShouldBe(2.5m);

        var waived = At(DunningEngine.WaiveCharge(sent.Debtor, charge.Id, "goodwill").Value);
        waived.NoticeCharges.Single().State.ShouldBe(ChargeState.Waived);
        waived.Charges.Amount.ShouldBe(0);

        var booked = At(sent.Owing(Story.Item(), Story.Item("F-1", 2.5m) with
        {
            Kind = ReceivableKind.Charge,
            Charge = charge.Id,
        }).Debtor);
        booked.NoticeCharges.ShouldBeEmpty();
        booked.Charges.Amount.ShouldBe(2.5m);
    }

    [Fact]
    public void A_charge_that_the_host_tells_of_may_be_without_a_step()
    {
        var part = One(facts => facts with
        {
            Receivables = [Story.Item()],
            Contacts =
            [
                new()
                {
                    On = Story.On(10),
                    Channel = Channel.Letter,
                    Case = new() { Debtor = facts.Debtor, Currency = Currency.EUR },
                    Charge = new() { Id = "C-1", Amount = 4 },
                },
            ],
        });

        part.NoticeCharges.Select(charge => (charge.Id.Value, charge.Step, charge.Owed.Amount))
            .ShouldBe([("C-1", "", 4m)]);
    }

    [Fact]
    public void A_settled_claim_bears_interest_up_to_its_payment()
    {
        var part = One(facts => facts with
        {
            Receivables = [Story.Item() with { InterestFrom = Story.On(1), Paid = 100 }],
            Payments = [new() { Receivable = "R-1", Amount = 100, On = Story.On(37) }],
        });

        part.Principal.Amount.ShouldBe(0);
        part.InterestAccrued.Amount.ShouldBe(1.01m); // 37 days
        part.Interest.Single().Items.Single().Lines.Single().Last.ShouldBe(Story.On(37));
    }

    [Fact]
    public void What_bears_no_interest_says_why_once_it_is_late()
    {
        var part = One(facts => facts with
        {
            Receivables =
            [
                Story.Item(),
                Story.Item("R-2", due: 74), // due today
                Story.Item("R-3") with { InterestFrom = Story.On(1), Paid = 5 },
                Story.Item("R-4") with { Paid = 100 },
            ],
        });

        part.WithoutInterest.Select(Story.Text).ShouldBe(
            ["interest.none R-1 why=notClaimed", "interest.payments R-3 paid=5.00 EUR"]);
    }

    [Fact]
    public void A_payment_that_names_nothing_pays_as_the_law_says_where_that_fits_the_books()
    {
        DebtorFacts Paying(DebtorFacts facts, decimal first, decimal second) => facts with
        {
            Receivables =
            [
                Story.Item("R-2", due: 10) with { Paid = second },
                Story.Item() with { Paid = first },
            ],
            Payments = [new() { Amount = 120, On = Story.On(20) }],
        };

        var byLaw = One(facts => Paying(facts, 100, 20)).Payments.Single();
        byLaw.Parts.Select(step => (step.Receivable.Value, step.Amount))
            .ShouldBe([("R-1", Euro(100)), ("R-2", Euro(20))]);
        byLaw.Rule!.Citation.ShouldBe("terms 9");
        byLaw.Unallocated.Amount.ShouldBe(0);

        var otherwise = One(facts => Paying(facts, 20, 100));
        otherwise.Payments.Single().Parts.ShouldBeEmpty();
        otherwise.Payments.Single().Rule.ShouldBeNull();
        otherwise.Payments.Single().Unallocated.Amount.ShouldBe(120);
        otherwise.Claims.Select(claim => claim.PaidUndated.Amount).ShouldBe([20m, 100m]);
    }

    [Fact]
    public void Money_that_went_back_is_told_with_its_sign()
    {
        var part = One(facts => facts with
        {
            Receivables = [Story.Item() with { InterestFrom = Story.On(1) }],
            Payments =
            [
                new() { Receivable = "R-1", Amount = 100, On = Story.On(10) },
                new() { Receivable = "R-1", Amount = 100, On = Story.On(20), Kind = PaymentKind.ChargeBack },
                new() { Receivable = "R-1", Amount = 100, On = Story.On(90) }, // after the day of the statement
            ],
        });

        part.Payments.Select(payment => payment.Amount.Amount).ShouldBe([100m, -100m]);
        part.Claims.Single().PaidUndated.Amount.ShouldBe(0);
    }

    [Fact]
    public void Ids_cannot_write_html()
    {
        const string Hostile = "<script>alert(\"1\")</script>&'";
        var statement = Statement(facts => facts with
        {
            Debtor = Hostile,
            Receivables = [Story.Item(Hostile) with { Account = Hostile, Creditor = Hostile, Paid = 3 }],
        });

        foreach (var language in Enum.GetValues<Language>())
        {
            var html = statement.ToHtml(language);
            html.ShouldNotContain("<script");
            html.ShouldContain("&lt;script&gt;alert(&quot;1&quot;)&lt;/script&gt;&amp;&#39;");
        }

        using var json = JsonDocument.Parse(statement.ToJson());
        json.RootElement.GetProperty("debtor").GetString().ShouldBe(Hostile);
    }

    [Fact]
    public void The_page_needs_nothing_else_and_names_its_heads()
    {
        var html = Statement(facts => facts with
        {
            Receivables = [Story.Item() with { InterestFrom = Story.On(1) }],
        }).ToHtml(Language.German);

        html.ShouldStartWith("<!DOCTYPE html>\n<html lang=\"de\">\n<head>\n<meta charset=\"utf-8\">");
        html.ShouldContain("Die Regel selbst wurde nicht an der Quelle gelesen.");
        html.ShouldContain("@media print");

        // A sum that came again on each page would look like that of the page, and a date would break in two.
        html.ShouldContain("tfoot { display: table-row-group; }");
        html.ShouldContain("<td class=\"d\">2026-03-02</td>");
        foreach (var outside in new[] { "http", "src=", "href=", "url(", "@import", "<link", "<script" })
        {
            html.ShouldNotContain(outside);
        }

        var heads = html.Split("<th").Length - 1;
        (html.Split("<th scope=\"col\"").Length + html.Split("<th scope=\"row\"").Length - 2)
            .ShouldBe(heads - (html.Split("<thead").Length - 1));
        html.Split("<table").Length.ShouldBe(html.Split("<caption").Length);
        System.Xml.Linq.XDocument.Parse(html["<!DOCTYPE html>\n".Length..]
            .Replace("utf-8\">", "utf-8\"/>", StringComparison.Ordinal)
            .Replace("initial-scale=1\">", "initial-scale=1\"/>", StringComparison.Ordinal)).Root!.Name.LocalName
            .ShouldBe("html");
    }

    [Fact]
    public void For_generated_debtors_every_sum_is_that_of_its_parts()
    {
        var (cases, bearing) = (0, 0);
        ForAll.Check(
            (Func<PlainSample, Sample>)Portfolios.Make,
            (Action<Sample>)(sample =>
            {
                var debtor = Portfolios.Placed(sample.Debtor with { PaymentsKnownUntil = Story.On(40) });
                debtor = debtor with
                {
                    Facts = debtor.Facts with
                    {
                        Receivables = debtor.Facts.Receivables
                            .Select(item => item with { InterestFrom = item.DueOn.PlusDays(1) }).ToValueList(),
                    },
                };
                var statement = new DunningEngine(sample.Policy, Law).Statement(debtor, AsOf.On(Story.On(41)));
                foreach (var part in statement.Cases)
                {
                    PartsShouldSum(part, debtor.Facts);
                    cases++;
                    bearing += part.InterestAccrued.Amount > 0 ? 1 : 0;
                }

                using var json = JsonDocument.Parse(statement.ToJson());
                json.RootElement.GetProperty("cases").GetArrayLength().ShouldBe(statement.Cases.Count);
            }),
            200);
        (2 * bearing).ShouldBeGreaterThanOrEqualTo(cases);
    }

    private static LawBook Law { get; } = LawBook.Of(new LawPack
    {
        Code = "xx", Version = "1", Rules = [Ten, Oldest],
    }).Value;

    private static void PartsShouldSum(StatedCase part, DebtorFacts facts)
    {
        (part.Principal + part.Charges + part.InterestBooked + part.InterestAccrued - part.Credit).ShouldBe(part.Total);
        Of(part.Claims.Where(claim => claim.Kind is not (ReceivableKind.Charge or ReceivableKind.Interest)))
            .ShouldBe(part.Principal.Amount);
        part.Interest.Sum(statement => statement.Interest.Amount).ShouldBe(part.InterestAccrued.Amount);
        part.Claims.Sum(claim => claim.Disputed.Amount).ShouldBe(part.Disputed.Amount);
        part.Claims.Sum(claim => claim.Held.Amount).ShouldBe(part.Held.Amount);
        foreach (var claim in part.Claims)
        {
            var paid = part.Payments.SelectMany(payment => payment.Parts)
                .Where(one => one.Receivable == claim.Receivable).Sum(one => one.Amount.Amount);
            (paid + claim.PaidUndated.Amount).ShouldBe(claim.Paid.Amount);
            var known = facts.Receivables.Single(item => item.Id == claim.Receivable);
            claim.Open.Amount.ShouldBe(known.Amount - known.Paid);
        }

        static decimal Of(IEnumerable<StatedClaim> claims) => claims.Sum(claim => claim.Open.Amount);
    }

    private static Money Euro(decimal amount) => new(amount, Currency.EUR);

    private static StatedCase One(Func<DebtorFacts, DebtorFacts> change) =>
        Statement(change).Cases.Single(part => part.Case.Currency == Currency.EUR);

    // Day 74, with payments known to the day before.
    private static ClaimStatement Statement(Func<DebtorFacts, DebtorFacts> change)
    {
        var story = Story.Of(Story.ThreeLevels).With(facts => change(facts with { Jurisdiction = "xx" }));
        return new DunningEngine(story.Policy, Law).Statement(
            story.Debtor with { PaymentsKnownUntil = Story.On(73) }, AsOf.On(Story.On(74)));
    }
}
