using NodaTime;

namespace Dunning.Samples;

/// <summary>What debtors do, and what befalls them.</summary>
internal static class Behaving
{
    public static void Forgetful(Life life, LocalDate day) => life.Pay(day, life.Overdue(day).Where(item =>
        life.Acts.Exists(act => act.On.PlusDays(4) <= day && act.Items.Any(named => named.Receivable == item.Id))));

    public static void InParts(Life life, LocalDate day)
    {
        foreach (var item in life.Overdue(day).Where(item => life.Age(item, day) == 20 && item.Paid == 0).ToArray())
        {
            life.Pay(day, item, decimal.Round(item.Amount / 2, 2));
        }

        life.PayAt(day, 60);
    }

    /// <summary>Once asked, promises what is overdue within a week; at most once in two months.</summary>
    public static void Promising(Life life, LocalDate day, bool isKept)
    {
        var last = life.Facts.Promises.IsEmpty ? LocalDate.MinIsoValue : life.Facts.Promises[^1].MadeOn;
        var case1 = life.Overdue(day).GroupBy(item => (item.Account, item.Currency)).FirstOrDefault();
        if (case1 is not null && last < day.PlusDays(-60) && life.WasAskedSince(day.PlusDays(-3)))
        {
            life.Facts = life.Facts with
            {
                Promises =
                [
                    .. life.Facts.Promises,
                    new()
                    {
                        Id = $"P-{day:uuuuMMdd}",
                        Amount = case1.Sum(item => item.Amount - item.Paid),
                        Currency = case1.Key.Currency,
                        Account = case1.Key.Account,
                        MadeOn = day,
                        By = day.PlusDays(7),
                    },
                ],
            };
        }

        if (isKept && last == day.PlusDays(-6))
        {
            life.Pay(day, life.Overdue(day));
        }

        life.PayAt(day, 80);
    }

    /// <summary>With two bills overdue in a case agrees on four instalments, and pays them or only the first.</summary>
    public static void Planning(Life life, LocalDate day, bool isKept)
    {
        var active = life.Facts.Plans.FirstOrDefault(plan => plan.State is PlanState.Active);
        if (active is null)
        {
            Agree(life, day);
        }
        else
        {
            Follow(life, day, active, isKept);
        }

        var covered = life.Facts.Plans.Where(plan => plan.State is PlanState.Active)
            .SelectMany(plan => plan.Receivables).ToHashSet();
        life.Pay(day, life.Open.Where(item => life.Age(item, day) >= 100 && !covered.Contains(item.Id)));
    }

    private static void Agree(Life life, LocalDate day)
    {
        var due = life.Overdue(day).GroupBy(item => (item.Account, item.Currency))
            .FirstOrDefault(items => items.Count() >= 2);
        if (due is null || !life.WasAskedSince(day.PlusDays(-40)))
        {
            return;
        }

        var total = due.Sum(item => item.Amount - item.Paid);
        var part = decimal.Round(total / 4, 2);
        decimal[] parts = [part, part, part, total - (3 * part)];
        var plan = new PaymentPlan
        {
            Id = $"L-{day:uuuuMMdd}",
            AgreedOn = day,
            Currency = due.Key.Currency,
            Account = due.Key.Account,
            Receivables = due.Select(item => item.Id).ToValueList(),
            Instalments = parts.Select((amount, i) => new PlanInstalment
            {
                DueOn = day.PlusDays(10 + (30 * i)),
                Amount = amount,
            }).ToValueList(),
        };
        life.Facts = life.Facts with { Plans = [.. life.Facts.Plans, plan] };
    }

    private static void Follow(Life life, LocalDate day, PaymentPlan plan, bool isKept)
    {
        var place = Enumerable.Range(0, plan.Instalments.Count)
            .FirstOrDefault(i => plan.Instalments[i].DueOn == day, -1);
        if (place == 0 || (place > 0 && isKept))
        {
            Allocate(life, day, plan, plan.Instalments[place].Amount);
            plan = plan with
            {
                Instalments = plan.Instalments
                    .Select((part, i) => i == place ? part with { Paid = part.Amount } : part).ToValueList(),
            };
            plan = place == 3 ? plan with { State = PlanState.Completed, EndedOn = day } : plan;
        }
        else if (!isKept && day == plan.Instalments[1].DueOn.PlusDays(25))
        {
            plan = plan with { State = PlanState.Broken, EndedOn = day };
        }
        else
        {
            return;
        }

        life.Facts = life.Facts with
        {
            Plans = life.Facts.Plans.Select(known => known.Id == plan.Id ? plan : known).ToValueList(),
        };
    }

    private static void Allocate(Life life, LocalDate day, PaymentPlan plan, decimal amount)
    {
        foreach (var item in life.Open.Where(item => plan.Receivables.Contains(item.Id)).ToArray())
        {
            var part = Math.Min(amount, item.Amount - item.Paid);
            if (part > 0)
            {
                life.Pay(day, item, part);
            }

            amount -= part;
        }
    }

    /// <summary>Disputes half of every second bill 12 days after it is due, for 20 days.</summary>
    public static void Disputing(Life life, LocalDate day, DisputeOutcome outcome)
    {
        foreach (var item in life.Overdue(day).Where(item => life.Age(item, day) is 12 or 32 && IsEven(item)).ToArray())
        {
            var dispute = new Hold
            {
                Id = $"H-{item.Id}",
                Kind = HoldKind.Dispute,
                From = day,
                Account = item.Account,
                Receivables = [item.Id],
                Amount = decimal.Round(item.Amount / 2, 2),
            };
            if (life.Age(item, day) == 12)
            {
                life.Hold(dispute);
                continue;
            }

            life.Hold(dispute with { From = day.PlusDays(-20), Until = day, Outcome = outcome });
            if (outcome is DisputeOutcome.Credited)
            {
                life.Change(item with { Paid = item.Paid + dispute.Amount!.Value });
            }
        }

        life.PayAt(day, 70);
    }

    /// <summary>The collection on the due day fails; retries fail as well, but for one of them.</summary>
    public static void Declined(Life life, LocalDate day, DeclineCategory category, int tries)
    {
        foreach (var item in life.Open.Where(item => life.Age(item, day) == 0).ToArray())
        {
            Fail(life, day, item, category);
        }

        var retry = life.Measures.Find(act => act.Measure is "retry-card" && act.On == day.PlusDays(-1));
        foreach (var item in retry is null ? [] : life.Overdue(day).Where(item => life.Age(item, day) < 10).ToArray())
        {
            var before = life.Facts.FailedCollections.Count(failure => failure.Receivable == item.Id);
            if (before >= tries)
            {
                life.Pay(day, item, item.Amount - item.Paid);
            }
            else
            {
                Fail(life, day.PlusDays(-1), item, category);
            }
        }

        life.PayAt(day, 50);
    }

    private static void Fail(Life life, LocalDate day, Receivable item, DeclineCategory category) =>
        life.Facts = life.Facts with
        {
            FailedCollections =
                [.. life.Facts.FailedCollections, new() { On = day, Category = category, Receivable = item.Id }],
        };

    /// <summary>Pays on time; every third payment is taken back 20 days later.</summary>
    public static void ChargingBack(Life life, LocalDate day)
    {
        foreach (var item in life.Facts.Receivables.Where(item => life.Age(item, day) is 0 or 20).ToArray())
        {
            if (life.Age(item, day) == 0)
            {
                life.Pay(day, item, item.Amount);
            }
            else if (item.Paid == item.Amount && item.Id.Value is [.., '3' or '6' or '9'])
            {
                life.Change(item with { Paid = 0 });
                life.Facts = life.Facts with
                {
                    Payments =
                    [
                        .. life.Facts.Payments,
                        new() { On = day, Amount = item.Amount, Kind = PaymentKind.ChargeBack, Receivable = item.Id,
                            Currency = item.Currency },
                    ],
                };
            }
        }

        life.PayAt(day, 65);
    }

    public static void OnItsWay(Life life, LocalDate day)
    {
        foreach (var item in life.Overdue(day).Where(item => life.Age(item, day) == 12).ToArray())
        {
            life.Change(item with
            {
                InFlight = new() { Amount = item.Amount - item.Paid, ExpectedOn = day.PlusDays(5) },
            });
        }

        // Every second transfer never comes.
        life.Pay(day, life.Overdue(day).Where(item => life.Age(item, day) == 17 && IsEven(item)));
        life.PayAt(day, 55);
    }

    /// <summary>Each e-mail comes back on the next day, until there is a new address after 200 days.</summary>
    public static void Bouncing(Life life, LocalDate day)
    {
        if (day < Life.Start.PlusDays(200))
        {
            var contacts = life.History.Contacts;
            if (contacts.Any(contact => IsToReturn(contact, day)))
            {
                life.History = life.History with
                {
                    Contacts = contacts.Select(contact => IsToReturn(contact, day)
                        ? contact with { Outcome = ContactOutcome.Returned }
                        : contact).ToValueList(),
                };
            }
        }
        else if (life.Facts.Contact.Renewals.IsEmpty)
        {
            life.Facts = life.Facts with
            {
                Contact = life.Facts.Contact with { Renewals = [new(Channel.Email, day)] },
            };
        }

        life.PayAt(day, 58);
    }

    private static bool IsToReturn(ContactAttempt contact, LocalDate day) => contact.Channel == Channel.Email
        && contact.Party is null && contact.On == day.PlusDays(-1) && contact.Outcome is ContactOutcome.Delivered;

    public static void Replying(Life life, LocalDate day)
    {
        if (life.Acts.LastOrDefault() is { } act && act.On == day.PlusDays(-2) && act.Tone > Tone.Inform)
        {
            life.Facts = life.Facts with
            {
                Contacts =
                [
                    .. life.Facts.Contacts,
                    new() { On = day, Channel = Channel.Email, Direction = ContactDirection.Inbound, Case = act.Case },
                ],
            };
        }

        life.PayAt(day, 45);
    }

    /// <summary>A credit covers everything for some months, then it is paid out.</summary>
    public static void InCredit(Life life, LocalDate day)
    {
        if (day == Life.Start.PlusDays(60))
        {
            life.Facts = life.Facts with
            {
                Credits = life.Facts.Accounts.Select(account => new Credit { Amount = 100_000, Account = account.Id })
                    .ToValueList(),
            };
        }
        else if (day == Life.Start.PlusDays(220))
        {
            life.Facts = life.Facts with { Credits = [] };
        }

        life.PayAt(day, 90);
    }

    /// <summary>Something becomes known on a day, and stays so.</summary>
    public static void Known(Life life, LocalDate day, int from, Func<DebtorFacts, DebtorFacts> change)
    {
        if (day == Life.Start.PlusDays(from))
        {
            life.Facts = change(life.Facts);
        }

        life.PayAt(day, 110);
    }

    /// <summary>Hardship is declared and withdrawn each week.</summary>
    public static void Flipping(Life life, LocalDate day)
    {
        if (day.DayOfWeek is IsoDayOfWeek.Monday)
        {
            life.Facts = life.Facts with { Hardship = life.Facts.Hardship is not true };
        }

        life.PayAt(day, 95);
    }

    public static void Held(Life life, LocalDate day, HoldKind kind, int? days)
    {
        var from = Life.Start.PlusDays(150);
        if (day == from)
        {
            LocalDate? until = days is { } count ? from.PlusDays(count) : null;
            life.Hold(new() { Id = "H-1", Kind = kind, From = from, Until = until });
        }

        life.PayAt(day, 85);
    }

    private static bool IsEven(Receivable item) => item.Id.Value is [.., '0' or '2' or '4' or '6' or '8'];
}
