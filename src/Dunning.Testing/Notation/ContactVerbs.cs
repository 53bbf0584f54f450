using Dunning.Diagnostics;
using Dunning.Testing.Running;
using NodaTime;

namespace Dunning.Testing.Notation;

/// <summary>Who else has to do with the debt, how contacts end, and what becomes of measures.</summary>
internal static class ContactVerbs
{
    public static IReadOnlyDictionary<string, Func<LineReader, Act>> All { get; } =
        new Dictionary<string, Func<LineReader, Act>>
        {
            ["party"] = PartyOf,
            ["account"] = AccountOf,
            ["address"] = Address,
            ["contact"] = Contact,
            ["bounced"] = line => Ended(line.Channel(), ContactOutcome.Returned),
            ["returned"] = line => Ended(line.Channel(), ContactOutcome.Returned),
            ["call"] = Call,
            ["declined"] = _ => Declined,
            ["undo"] = _ => Undo,
            ["measure"] = MeasureOf,
        };

    private static Act PartyOf(LineReader line)
    {
        var party = new Party
        {
            Id = line.Name("the id of the party"),
            Role = line.Choice<PartyRole>("a role"),
            Contact = new() { Reachable = [Channel.Email, Channel.Letter, Channel.Phone] },
        };
        while (line.NextClause())
        {
            if (line.Take("reachable", "by"))
            {
                var channels = line.Take("nothing") ? [] : line.List(line.Channel);
                party = party with { Contact = party.Contact with { Reachable = channels } };
            }
            else if (line.Take("account"))
            {
                party = party with { Accounts = party.Accounts.Add(line.Name("an account")) };
            }
            else
            {
                line.Expect("prefers", "party B-1 guarantor, reachable by letter, prefers letter, account A-1");
                var wish = new ContactPreference { Channel = line.Channel() };
                party = party with { Contact = party.Contact with { Preference = wish } };
            }
        }

        return ProfileVerbs.Of(facts => facts with
        {
            Parties = facts.Parties.Where(known => known.Id != party.Id).Append(party).ToValueList(),
        });
    }

    private static Act AccountOf(LineReader line)
    {
        var account = new Account { Id = line.Name("the id of the account") };
        var isMoved = !line.IsAtEnd;
        if (isMoved)
        {
            account = account with { State = line.Choice<AccountState>("a state of accounts") };
        }

        while (line.NextClause())
        {
            account = AccountOption(line, account);
        }

        return (life, on) =>
        {
            var known = life.Facts.Accounts.FirstOrDefault(item => item.Id == account.Id);
            var now = account with
            {
                State = isMoved ? account.State : known?.State ?? AccountState.Active,
                TransferredOn = isMoved ? on : known?.TransferredOn,
                CreditorRole = account.CreditorRole is CreditorRole.OwnName
                    ? known?.CreditorRole ?? CreditorRole.OwnName
                    : account.CreditorRole,
                Product = account.Product ?? known?.Product,
                Attributes = account.Attributes.Aggregate(known?.Attributes ?? [], ProfileVerbs.Put),
            };
            var others = life.Facts.Accounts.Where(item => item.Id != account.Id);
            life.Facts = life.Facts with { Accounts = others.Append(now).ToValueList() };
            return null;
        };
    }

    private static Account AccountOption(LineReader line, Account account)
    {
        if (line.Take("of"))
        {
            return account with { CreditorRole = line.Choice<CreditorRole>("in whose name it is collected") };
        }

        if (line.Take("product"))
        {
            return account with { Product = line.Name("a product such as consumer-credit") };
        }

        line.Expect("attribute", "account A-1 placed, attribute placedOn 2026-03-02");
        return account with { Attributes = ProfileVerbs.Put(account.Attributes, ProfileVerbs.Attribute(line)) };
    }

    private static Act Address(LineReader line)
    {
        var isNew = line.Take("new");
        if (!isNew)
        {
            line.Expect("lost", "address new e-mail, or address lost e-mail");
        }

        var channel = line.Channel();
        return (life, on) =>
        {
            var contact = life.Facts.Contact;
            var others = contact.Reachable.Where(known => known != channel).ToValueList();
            var renewals = contact.Renewals.Where(known => known.Channel != channel).ToValueList();
            contact = isNew
                ? contact with { Reachable = others.Add(channel), Renewals = renewals.Add(new(channel, on)) }
                : contact with { Reachable = others };
            life.Facts = life.Facts with { Contact = contact };
            return null;
        };
    }

    // A contact that Dunning did not make: the debtor wrote, or somebody else in the house called.
    private static Act Contact(LineReader line)
    {
        const string Form = "contact inbound by e-mail, or contact outbound by phone, right-party, tone remind";
        var direction = line.Choice<ContactDirection>("inbound or outbound");
        line.Expect("by", Form);
        var attempt = new ContactAttempt { On = default, Channel = line.Channel(), Direction = direction };
        while (line.NextClause())
        {
            attempt = PlaceOrText(line, attempt) ?? Option(line, attempt);
        }

        return (life, on) =>
        {
            life.Facts = life.Facts with { Contacts = life.Facts.Contacts.Add(attempt with { On = on }) };
            return null;
        };
    }

    private static ContactAttempt Option(LineReader line, ContactAttempt attempt)
    {
        if (line.Take("tone"))
        {
            return attempt with { Tone = line.Choice<Tone>("a tone") };
        }

        if (line.Take("party"))
        {
            return attempt with { Party = line.Name("a party") };
        }

        if (line.Take("purpose"))
        {
            return attempt with { Purpose = line.Choice<Purpose>("a purpose") };
        }

        return line.Take("for")
            ? attempt with { Receivables = line.List(() => (ReceivableId)line.Name("a receivable")) }
            : attempt with { Outcome = line.Choice<ContactOutcome>("an outcome") };
    }

    // What only law asks about.
    private static ContactAttempt? PlaceOrText(LineReader line, ContactAttempt attempt)
    {
        if (line.Take("at", "home"))
        {
            return attempt with { Place = ContactPlace.Private };
        }

        if (line.Take("at", "work"))
        {
            return attempt with { Place = ContactPlace.Work };
        }

        if (line.Take("received"))
        {
            return attempt with { ReceivedOn = line.Date() };
        }

        return line.Take("containing")
            ? attempt with { Contains = line.List(() => line.Name("an element such as opt-out")) }
            : null;
    }

    private static Act Call(LineReader line)
    {
        var outcome = line.Choice<ContactOutcome>("an outcome of a call");
        return Ended(Channel.Phone, outcome);
    }

    // The last contact that Dunning made by the channel, and that nothing else was said of.
    private static Act Ended(Channel channel, ContactOutcome outcome) => (life, _) =>
    {
        var contacts = life.History.Contacts;
        var last = contacts.LastOrDefault(contact =>
            contact.Channel == channel && contact.Outcome is ContactOutcome.Delivered);
        if (last is null)
        {
            return ProblemTemplate.Of($"Nothing went out by {Words.Of(channel)} by then.");
        }

        life.History = life.History with
        {
            Contacts = contacts.Select(contact => ReferenceEquals(contact, last)
                ? contact with { Outcome = outcome } : contact).ToValueList(),
        };
        return null;
    };

    private static ProblemTemplate? Declined(Life life, LocalDate on)
    {
        life.IsDeclined = true;
        return null;
    }

    private static ProblemTemplate? Undo(Life life, LocalDate on)
    {
        if (life.History.Contacts.LastOrDefault(contact => contact.Case is not null) is not { Case: { } of })
        {
            return ProblemTemplate.Whole("No notice was sent by then.");
        }

        // What contradicts itself is named before the day is decided.
        if (!life.On(on).FindProblems().IsEmpty)
        {
            return null;
        }

        var undone = DunningEngine.Undo(life.On(on), of);
        if (!undone.TryGet(out var snapshot))
        {
            return ProblemTemplate.Join(" ", undone.Problems.Select(problem => CoreText.Of(problem.TextIn)));
        }

        life.History = snapshot.History;
        return null;
    }

    private static Act MeasureOf(LineReader line)
    {
        var name = line.Name("a measure");
        var state = line.Choice<MeasureState>("requested, applied or reverted");
        AccountId? account = line.NextClause() && line.Take("account") ? (AccountId?)line.Name("an account") : null;
        return (life, on) =>
        {
            var fact = new MeasureFact { Name = name, State = state, Since = on, Account = account };
            life.Facts = life.Facts with { Measures = life.Facts.Measures.Add(fact) };
            return null;
        };
    }
}
