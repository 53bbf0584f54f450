using Dunning.Holds;
using Dunning.Receivables;

namespace Dunning.Contacts;

/// <summary>By which channels a step reaches whom it goes to, or why it does not.</summary>
internal sealed class Delivery
{
    private readonly Day _today;

    private Delivery(Day today, ChannelLadder? principal) => (_today, Principal) = (today, principal);

    /// <summary>Gets the channels of the principal addressee, or null if nobody may be addressed.</summary>
    public ChannelLadder? Principal { get; }

    /// <summary>
    /// Gets who is reached by which channel, the principal addressee first; empty if that one is not.
    /// </summary>
    public List<(Addressee To, Channel Channel)> Reached { get; } = [];

    /// <summary>Gets the persons besides the principal one whom no channel reaches today.</summary>
    public List<Addressee> Missed { get; } = [];

    /// <summary>Gets what stands in the way of reaching the principal addressee, or null.</summary>
    public Reason? Obstacle { get; private set; }

    /// <summary>Gets whether waiting alone, or nothing, keeps it from being delivered.</summary>
    public bool IsPossible => Obstacle is null or { Until: not null };

    /// <summary>Finds the channels.</summary>
    /// <param name="step">The step.</param>
    /// <param name="state">The case.</param>
    /// <param name="last">The last day of a duty, beyond which nothing is kept waiting; or null.</param>
    public static Delivery Of(Step step, CaseState state, Day? last = null)
    {
        var addressees = new Addressees(state).Of(step);
        if (addressees.Count == 0)
        {
            return new(state.Today, null) { Obstacle = Nobody(step, state) };
        }

        var principal = new ChannelLadder(state, addressees[0]);
        var delivery = new Delivery(state.Today, principal);
        var patience = state.Today + state.Basis.Options.PatienceDays;
        delivery.Choose(step, addressees[0], principal, last is { } day ? Day.Min(day, patience) : patience);
        foreach (var other in addressees.Skip(1))
        {
            if (delivery.Obstacle is null)
            {
                delivery.Choose(step, other, new(state, other));
            }
        }

        return delivery;
    }

    // The preferred channel is worth some days of waiting, though not beyond the last day of a duty.
    private void Choose(Step step, Addressee to, ChannelLadder channels, Day waitsUntil)
    {
        Reason? later = null;
        Reason? refused = null;
        var (usable, byLaw) = (0, 0);
        foreach (var channel in channels.InOrder(step))
        {
            var obstacle = channels.Obstacle(step, channel);
            if (obstacle is null)
            {
                Reached.Add((to, channel));
                return;
            }

            if (obstacle.Until is { } until)
            {
                if (channels.IsPreferred(channel)
                    && channels.FirstOpen(step, channel, Day.Of(until), waitsUntil) is { } opens)
                {
                    Obstacle = Patience(obstacle, opens);
                    return;
                }

                later = later is null || obstacle.Until < later.Until ? obstacle : later;
            }

            usable += HasAddress(obstacle) ? 1 : 0;
            byLaw += obstacle.IsLaw() ? 1 : 0;
            refused ??= obstacle.IsLaw() ? obstacle : null;
        }

        // Where nothing but law stands in the way of each channel that has an address, it is named.
        refused = usable == byLaw ? refused : null;
        Obstacle = later ?? refused ?? new() { Rule = Rules.ChannelsNone, Step = step.Name };
    }

    private static bool HasAddress(Reason obstacle) =>
        obstacle.Rule != Rules.ChannelsUnreachable && obstacle.Rule != Rules.ChannelsReturned;

    // Law is named where it alone says on which day the channel opens.
    private Reason Patience(Reason obstacle, Day opens)
    {
        var isLaw = obstacle.IsLaw() && obstacle.Until == opens.Date;
        return obstacle with
        {
            Rule = Rules.ChannelsPatience,
            Until = opens.Date,
            Arguments = isLaw
                ? obstacle.Arguments.Add(Argument.Coded("opens", "byLaw"))
                : [Argument.Coded("weekday", _today.Weekday), Argument.Of("from", opens)],
        };
    }

    private void Choose(Step step, Addressee to, ChannelLadder channels)
    {
        foreach (var channel in channels.InOrder(step))
        {
            if (channels.Obstacle(step, channel) is null)
            {
                Reached.Add((to, channel));
                return;
            }
        }

        Missed.Add(to);
    }

    private static Reason Nobody(Step step, CaseState state)
    {
        var hold = new Addressees(state).Silencing(step.Purpose);
        return hold is null
            ? new() { Rule = Rules.RecipientsNone, Step = step.Name }
            : Held(hold, step);
    }

    /// <summary>The reason that a hold gives for a step that it keeps from being done.</summary>
    public static Reason Held(Hold hold, Step step) => new()
    {
        Rule = Rules.HoldsInForce,
        Step = step.Name,
        Until = hold.End()?.Date,
        Arguments =
        [
            Argument.Coded("kind", hold.Kind),
            Argument.Of("since", Day.Of(hold.From)),
            .. hold.EndByLaw(),
        ],
    };
}
