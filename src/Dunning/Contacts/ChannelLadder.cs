using Dunning.Conditions;
using Dunning.Receivables;
using NodaTime;

namespace Dunning.Contacts;

/// <summary>Which of its channels a step takes for this debtor, and why not the others.</summary>
/// <remarks>
/// The channel that the debtor prefers stands before them all; neither risk nor what derives from it is read here.
/// </remarks>
internal sealed class ChannelLadder
{
    private readonly CaseState _state;
    private readonly ContactProfile _profile;
    private readonly PartyId? _party;
    private readonly Addressee _to;

    public ChannelLadder(CaseState state, Addressee to)
    {
        _to = to;
        _state = state;
        _profile = to.Contact;
        _party = to.Party;
    }

    public bool IsPreferred(Channel channel) => _profile.Preference?.Channel == channel;

    /// <summary>
    /// The channels of a step in order: for a notice the preferred one first, unless law prescribes the form.
    /// </summary>
    public IEnumerable<Channel> InOrder(Step step)
    {
        var preferred = step is { Kind: StepKind.Notice, Form: null } ? _profile.Preference?.Channel : null;
        if (preferred is { } first && first.Kind is not ChannelKind.Call)
        {
            yield return first;
        }

        foreach (var channel in step.Channels)
        {
            if (channel != preferred)
            {
                yield return channel;
            }
        }
    }

    /// <summary>Returns why a channel of a step cannot be used, or null if it can.</summary>
    public Reason? Obstacle(Step step, Channel channel)
    {
        if (!Has(_profile.Reachable, channel))
        {
            return new() { Rule = Rules.ChannelsUnreachable, Step = step.Name, Channel = channel };
        }

        if (ReturnedOn(channel) is { } returned)
        {
            return new()
            {
                Rule = Rules.ChannelsReturned,
                Step = step.Name,
                Channel = channel,
                Arguments = [Argument.Of("on", returned)],
            };
        }

        return Withdrawn(step, channel)
            ?? CallObstacle(step, channel)
            ?? Weekday(step, channel)
            ?? _state.Basis.Law.Judge(new(_state, _to, step, channel)).Obstacle;
    }

    /// <summary>
    /// The first day, from one up to a last, on which the debtor's word, the weekdays and law all let a channel be
    /// used; null if there is none. Each alone may be open by then and all of them never.
    /// </summary>
    public Day? FirstOpen(Step step, Channel channel, Day from, Day last)
    {
        var days = new ContactDays(_state);
        for (var day = from; day <= last; day += 1)
        {
            if (days.IsAllowed(day)
                && _profile.Withdrawn(channel, step.Purpose, day) is null
                && WeekdaysOf(channel).All(weekdays => weekdays.Contains(day.Weekday))
                && _state.Basis.Law.Permits(new(_state, _to, step, channel), day))
            {
                return day;
            }
        }

        return null;
    }

    private Reason? Withdrawn(Step step, Channel channel) =>
        _profile.Withdrawn(channel, step.Purpose, _state.Today) is not { } consent ? null : new()
        {
            Rule = Rules.ChannelsConsentWithdrawn,
            Step = step.Name,
            Channel = channel,
            Until = consent.Until,
            Arguments = consent.On is { } on ? [Argument.Of("on", Day.Of(on))] : [],
        };

    private Reason? Weekday(Step step, Channel channel)
    {
        foreach (var weekdays in WeekdaysOf(channel))
        {
            if (!weekdays.Contains(_state.Today.Weekday))
            {
                var next = _state.Today + 1;
                while (!weekdays.Contains(next.Weekday))
                {
                    next += 1;
                }

                return new()
                {
                    Rule = Rules.ChannelsWeekday,
                    Step = step.Name,
                    Channel = channel,
                    Until = next.Date,
                    Arguments = [Argument.Coded("weekday", _state.Today.Weekday), Argument.Of("from", next)],
                };
            }
        }

        return null;
    }

    private IEnumerable<ValueList<IsoDayOfWeek>> WeekdaysOf(Channel channel)
    {
        foreach (var wish in _profile.Preference?.ChannelWeekdays ?? [])
        {
            if (wish.Channel == channel)
            {
                yield return wish.Weekdays;
            }
        }
    }

    // A debtor who prefers to read is called after unanswered notices only, or when he asks for it.
    private Reason? CallObstacle(Step step, Channel channel)
    {
        var preference = _profile.Preference;
        if (channel.Kind is not ChannelKind.Call
            || preference is not { Channel: { IsDigital: true } preferred, WantsCall: false }
            || !Has(_profile.Reachable, preferred)
            || ReturnedOn(preferred) is not null)
        {
            return null;
        }

        var unanswered = ContactFacts.Unanswered(_state);
        var needed = _state.Basis.Options.CallAfterUnanswered;
        return unanswered >= needed ? null : new()
        {
            Rule = Rules.ChannelsCallUnanswered,
            Step = step.Name,
            Channel = channel,
            Arguments =
            [
                Argument.Of("preferred", preferred),
                Argument.Of("unanswered", unanswered),
                Argument.Of("needed", needed),
            ],
        };
    }

    // A bounce or returned mail ends the use of a channel until its address is renewed.
    private Day? ReturnedOn(Channel channel) =>
        Reachability.ReturnedOn(_state.Debtor, channel, _party, _state.Today) is { } on
        && !Reachability.IsRenewed(_profile, channel, on) ? on : null;

    private static bool Has(ValueList<Channel> channels, Channel channel)
    {
        foreach (var known in channels)
        {
            if (known == channel)
            {
                return true;
            }
        }

        return false;
    }
}
