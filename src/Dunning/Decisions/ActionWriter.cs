using Dunning.Contacts;

namespace Dunning.Decisions;

/// <summary>Writes down what a proposal comes to: an act for each person whom it reaches.</summary>
internal static class ActionWriter
{
    public static IEnumerable<DunningAction> Write(Proposal proposal)
    {
        var content = (ItemsOf(proposal), AmountsOf(proposal));
        foreach (var (to, channel) in proposal.Delivery.Reached)
        {
            yield return Write(proposal, to, channel, content);
        }
    }

    private static DunningAction Write(
        Proposal proposal, Addressee to, Channel channel, (ValueList<NoticeItem> Items, NoticeAmounts Amounts) content)
    {
        var (items, amounts) = content;
        var (state, step) = (proposal.State, proposal.Step);
        DunningAction act = step.Kind is StepKind.Call
            ? Task(proposal, channel, items, amounts) with
            {
                NotBefore = to.Contact.Preference?.NotBefore,
                NotAfter = to.Contact.Preference?.NotAfter,
            }
            : new SendNotice
            {
                Case = state.Case.Id,
                On = state.Today.Date,
                Step = step.Name,
                Rung = step.Rung,
                Tone = proposal.Tone,
                Channel = channel,
                Items = items,
                Amounts = amounts,
            };
        return act with
        {
            Purpose = step.Purpose,
            IsSoftened = proposal.IsSoftened,
            To = to.Party,
            Role = to.Role,
            InPlaceOfDebtor = to.InPlaceOfDebtor,
            IsCopy = to.IsCopy,
            Form = step.Form,
            PermittedFrom = state.Basis.Law.Judge(new(state, to, step, channel)).From,
            Contains = step.Contains,
            Charge = proposal.Charges.Charge,
            Interest = proposal.Interest.Statements,
            Deadline = (step.DeadlineDays is { } days ? state.Today + days : (Day?)null)?.Date,
        };
    }

    private static CreateTask Task(
        Proposal proposal, Channel channel, ValueList<NoticeItem> items, NoticeAmounts amounts) => new()
    {
        Case = proposal.State.Case.Id,
        On = proposal.State.Today.Date,
        Step = proposal.Step.Name,
        Rung = proposal.Step.Rung,
        Tone = proposal.Tone,
        Channel = channel,
        Items = items,
        Amounts = amounts,
    };

    private static NoticeAmounts AmountsOf(Proposal proposal)
    {
        var state = proposal.State;
        var (billed, open, principal, charges, interest) = (0L, 0L, 0L, 0L, 0L);
        for (var i = 0; i < proposal.Roles.Length; i++)
        {
            ref readonly var item = ref state.Items[i];
            var receivable = state.Debtor.Facts.Receivables[item.Item.Source];
            var asked = proposal.AskedOf(i);
            if (proposal.Roles[i] is not null && item.Item.IsPrincipal)
            {
                billed += new Money(receivable.Amount, state.Case.Id.Currency).ToMinorUnits();
                open += item.Item.Open;
                principal += asked;
            }
            else if (receivable.Kind is ReceivableKind.Interest)
            {
                interest += asked;
            }
            else
            {
                charges += asked;
            }
        }

        return new()
        {
            Billed = state.Money(billed),
            Paid = state.Money(billed - open),
            NotAsked = state.Money(open - principal),
            Principal = state.Money(principal),
            ChargesBefore = state.Money(charges + proposal.Charges.Before.Sum(entry => entry.Amount)),
            Charge = proposal.Charges.Charge?.Amount ?? state.Money(0),
            Interest = state.Money(interest),
            AccruedInterest = state.Money(proposal.Interest.Asked),
        };
    }

    private static ValueList<NoticeItem> ItemsOf(Proposal proposal)
    {
        var items = new List<NoticeItem>();
        for (var i = 0; i < proposal.Roles.Length; i++)
        {
            if (proposal.Roles[i] is { } role)
            {
                items.Add(ItemOf(proposal, i, role));
            }
        }

        return items.ToValueList();
    }

    private static NoticeItem ItemOf(Proposal proposal, int index, ItemRole role)
    {
        var (state, level) = (proposal.State, proposal.Levels[index]);
        ref readonly var item = ref state.Items[index];
        return new()
        {
            Receivable = item.Item.Id,
            Role = role,
            Level = level?.Name,
            Rung = level is null ? item.Item.Rung : Math.Max(level.Rung, item.Item.Rung),
            StepRung = level?.Rung ?? 0,
            RungBefore = item.Item.Rung,
            Kind = state.Debtor.Facts.Receivables[item.Item.Source].Kind,
            Billed = new(state.Debtor.Facts.Receivables[item.Item.Source].Amount, state.Case.Id.Currency),
            Open = state.Money(item.Item.Open),
            Disputed = state.Money(item.Disputed),
            Interest = proposal.Interest.On(item.Item.Id) ?? state.Money(0),
            Asked = state.Money(proposal.AskedOf(index)),
        };
    }
}
