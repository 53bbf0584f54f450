using Dunning.Testing.Running;
using NodaTime;

namespace Dunning.Testing.Notation;

/// <summary>What is known of the debtor as a person: these may stand on one line, separated by commas.</summary>
internal static class ProfileVerbs
{
    public static IReadOnlyDictionary<string, Func<LineReader, Act>> All { get; } =
        new Dictionary<string, Func<LineReader, Act>>
        {
            ["consumer"] = _ => Of(facts => facts with { Kind = DebtorKind.Consumer }),
            ["sole-trader"] = _ => Of(facts => facts with { Kind = DebtorKind.SoleTrader }),
            ["business"] = _ => Of(facts => facts with { Kind = DebtorKind.Business }),
            ["public-body"] = _ => Of(facts => facts with { Kind = DebtorKind.PublicBody }),
            ["zone"] = Zone,
            ["prefers"] = Prefers,
            ["contacts"] = Contacts,
            ["wants"] = WantsCall,
            ["reachable"] = Reachable,
            ["consent"] = ConsentTo,
            ["language"] = line => Profile(line.Name("a language such as de"), (contact, code) =>
                contact with { Language = code }),
            ["risk"] = Risk,
            ["hardship"] = line => Flag(line, (facts, flag) => facts with { Hardship = flag }),
            ["vulnerable"] = line => Flag(line, (facts, flag) => facts with { Vulnerable = flag }),
            ["hostile"] = line => Flag(line, (facts, flag) => facts with { Hostile = flag }),
            ["ticket"] = line => Flag(line, (facts, flag) => facts with { OpenServiceTicket = flag }),
            ["reason"] = Reason,
            ["on-time"] = OnTime,
            ["late"] = Late,
            ["episodes"] = Episodes,
            ["since"] = Since,
            ["tier"] = line => With(line.Name("a tier such as gold"), (facts, tier) => facts with { ValueTier = tier }),
            ["worth"] = line => With(line.Money(), (facts, worth) => facts with { LifetimeValue = worth }),
            ["jurisdiction"] = line => With(line.Name("a jurisdiction such as de"), (facts, law) =>
                facts with { Jurisdiction = law }),
            ["creditor"] = line => With(line.Name("a creditor"), (facts, name) => facts with { Creditor = name }),
            ["currency"] = CurrencyOf,
            ["payments"] = Payments,
            ["attribute"] = AttributeOf,
        };

    public static Act Of(Func<DebtorFacts, DebtorFacts> change) => (life, _) =>
    {
        life.Facts = change(life.Facts);
        return null;
    };

    public static AttributeValue Attribute(LineReader line)
    {
        var name = line.Name("the name of an attribute");
        if (line.Take("set"))
        {
            return AttributeValue.OfSet(name, line.List(() => line.Name("a text")).AsSpan());
        }

        var value = line.Rest("its value");
        return value switch
        {
            "yes" => AttributeValue.Of(name, true),
            "no" => AttributeValue.Of(name, false),
            _ when Words.Date(value) is { } date => AttributeValue.Of(name, date),
            _ when int.TryParse(value, System.Globalization.CultureInfo.InvariantCulture, out var number) =>
                AttributeValue.Of(name, number),
            _ when MoneyOf(value) is { } money => AttributeValue.Of(name, money),
            _ => AttributeValue.Of(name, value),
        };
    }

    public static ValueList<AttributeValue> Put(ValueList<AttributeValue> all, AttributeValue value) =>
        all.Where(known => known.Name != value.Name).Append(value).ToValueList();

    private static Money? MoneyOf(string text)
    {
        var reader = new LineReader(Token.Split(text, 1), 1, new(""));
        var money = reader.Money();
        return reader is { IsSound: true, HasMore: false } ? money : null;
    }

    private static Act With<T>(T value, Func<DebtorFacts, T, DebtorFacts> change) => Of(facts => change(facts, value));

    private static Act Profile<T>(T value, Func<ContactProfile, T, ContactProfile> change) =>
        Of(facts => facts with { Contact = change(facts.Contact, value) });

    private static Act Wish(Func<ContactPreference, ContactPreference> change) => Of(facts =>
        facts with { Contact = facts.Contact with { Preference = change(facts.Contact.Preference ?? new()) } });

    private static Act Zone(LineReader line) => Profile(line.List(() => line.Name("a time zone")), (contact, zones) =>
        contact with { Zones = zones });

    private static Act Prefers(LineReader line)
    {
        if (line.Take("none"))
        {
            return Wish(wish => wish with { Channel = null });
        }

        var channel = line.Channel();
        return Wish(wish => wish with { Channel = channel });
    }

    private static Act Contacts(LineReader line)
    {
        var days = Weekdays(line);
        if (line.Take("by"))
        {
            var channel = line.Channel();
            return Wish(wish => wish with
            {
                ChannelWeekdays = wish.ChannelWeekdays.Where(known => known.Channel != channel)
                    .Append(new() { Channel = channel, Weekdays = days }).ToValueList(),
            });
        }

        return Wish(wish => wish with { Weekdays = days });
    }

    private static ValueList<IsoDayOfWeek> Weekdays(LineReader line)
    {
        var days = new List<IsoDayOfWeek>();
        foreach (var word in line.List(() => line.Name("weekdays such as Mon-Fri")))
        {
            var ends = word.Split('-');
            var from = Weekday(ends[0]);
            var to = Weekday(ends[^1]);
            if (word != "any" && (ends.Length > 2 || from is null || to is null || to < from))
            {
                line.Refused<int>("DUN3108", $"{Findings.Quote(word)} is no weekday. Write Mon-Fri, or Tue and Thu.");
                return [];
            }

            for (var day = from; day <= to && word != "any"; day++)
            {
                days.Add(day.Value);
            }
        }

        return days.Distinct().ToValueList();
    }

    private static IsoDayOfWeek? Weekday(string word) => Enum.GetValues<IsoDayOfWeek>()
        .Where(day => day is not IsoDayOfWeek.None && day.ToString()[..3] == word)
        .Select(day => (IsoDayOfWeek?)day).FirstOrDefault();

    private static Act WantsCall(LineReader line)
    {
        line.Expect("call", "wants call, or wants call 16:00 to 18:00");
        if (line.IsAtEnd)
        {
            return Wish(wish => wish with { WantsCall = true });
        }

        var from = line.Time();
        line.Expect("to", "wants call 16:00 to 18:00");
        var to = line.Time();
        return Wish(wish => wish with { WantsCall = true, NotBefore = from, NotAfter = to });
    }

    private static Act Reachable(LineReader line)
    {
        line.Expect("by", "reachable by e-mail and letter, or reachable by nothing");
        var channels = line.Take("nothing") ? [] : line.List(line.Channel);
        return Profile(channels, (contact, reachable) => contact with { Reachable = reachable });
    }

    private static Act ConsentTo(LineReader line)
    {
        var channel = line.Channel();
        var state = line.Choice<ConsentState>("granted, withdrawn or unknown");
        return (life, on) =>
        {
            var others = life.Facts.Contact.Consents.Where(known => known.Channel != channel);
            var consents = others.Append(new(channel, state, on)).ToValueList();
            life.Facts = life.Facts with { Contact = life.Facts.Contact with { Consents = consents } };
            return null;
        };
    }

    // "risk 12 of 100": what the scale means is the host's affair, and is for the reader only.
    private static Act Risk(LineReader line)
    {
        var score = line.Number("a risk score");
        if (line.Take("of"))
        {
            _ = line.Number("the top of the scale");
        }

        return With(score, (facts, risk) => facts with { RiskScore = risk });
    }

    private static Act Flag(LineReader line, Func<DebtorFacts, bool?, DebtorFacts> change)
    {
        if (line.Take("yes"))
        {
            return With((bool?)true, change);
        }

        if (line.Take("no"))
        {
            return With((bool?)false, change);
        }

        line.Expect("unknown", "yes, no or unknown");
        return With((bool?)null, change);
    }

    private static Act Reason(LineReader line) => With(line.Choice<ArrearsReason>("a reason"), (facts, reason) =>
        facts with { StatedReason = reason });

    private static Act OnTime(LineReader line)
    {
        var part = line.Number("how many were paid on time");
        line.Expect("of", "on-time 11 of 12");
        var all = line.Number("how many were settled");
        return Of(facts => facts with { SettledItems = all, SettledOnTime = part });
    }

    private static Act Late(LineReader line)
    {
        var days = line.Number("days");
        line.Expect("days", "late 3 days on average");
        line.Take("on", "average");
        return With(days, (facts, late) => facts with { AverageDaysLate = late });
    }

    private static Act Episodes(LineReader line)
    {
        line.Expect("before", "episodes before 2");
        return With(line.Number("a number"), (facts, count) => facts with { EarlierEpisodes = count });
    }

    private static Act Since(LineReader line) =>
        With(line.Date(), (facts, date) => facts with { CustomerSince = date });

    private static Act CurrencyOf(LineReader line)
    {
        var code = line.Name("a currency");
        var currency = Currency.Find(code) ?? line.Refused<Currency>(
            "DUN3108", $"{Findings.Quote(code)} is no currency of ISO 4217. Write it as EUR.");
        return With(currency, (facts, known) => facts with { Currency = known });
    }

    private static Act Payments(LineReader line)
    {
        const string Form = "payments known to the day before, to the day, to DATE, or payments not known";
        if (line.Take("not", "known"))
        {
            return Known(lag: null, until: null);
        }

        line.Expect("known", Form);
        line.Expect("to", Form);
        if (line.Take("the", "day", "before"))
        {
            return Known(lag: 1, until: null);
        }

        return line.Take("the", "day") ? Known(lag: 0, until: null) : Known(lag: null, line.Date());
    }

    private static Act Known(int? lag, LocalDate? until) => (life, _) =>
    {
        (life.PaymentsLag, life.PaymentsUntil) = (lag, until);
        return null;
    };

    private static Act AttributeOf(LineReader line) => With(Attribute(line), (facts, value) =>
        facts with { Attributes = Put(facts.Attributes, value) });
}
