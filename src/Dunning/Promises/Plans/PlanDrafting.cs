using System.Globalization;
using NodaTime;
using NodaTime.Text;

namespace Dunning.Promises;

/// <summary>
/// Makes a plan of what a debtor can pay, and finds everything that keeps it from being within the bounds.
/// </summary>
internal sealed class PlanDrafting
{
    private readonly PlanLimits _limits;
    private readonly PlanWish _wish;
    private readonly List<PlanProblem> _problems = [];

    private PlanDrafting(PlanLimits limits, PlanWish wish)
    {
        _limits = limits;
        _wish = wish;
    }

    public static PlanDraft Of(PlanLimits limits, PlanWish wish)
    {
        var drafting = new PlanDrafting(limits, wish);
        var instalments = drafting.CanCount() ? drafting.Instalments() : [];
        return drafting._problems.Count > 0
            ? new() { Problems = drafting._problems.ToValueList() }
            : new() { Instalments = instalments.ToValueList() };
    }

    private Money? Least => _limits.Least?.In(_wish.Debt.Currency);

    // Without these there are no figures to hold against any bound.
    private bool CanCount()
    {
        if (_wish.Debt.Amount <= 0 || !_wish.Debt.TryMinorUnits(out _))
        {
            Add(PlanObstacle.UnfitDebt, found: _wish.Debt.ToString());
        }

        if (_wish.Affordable is { } each && each.Currency != _wish.Debt.Currency)
        {
            Add(PlanObstacle.OtherCurrency, _wish.Debt.Currency.Code, each.Currency.Code);
        }
        else if (!IsWhole(_wish.Affordable) || !IsWhole(_wish.Step) || _wish.Step < 0
            || _wish.Instalments < 1 || (_wish.Affordable is null && _wish.Instalments is null)
            || _wish.PayDay is < 1 or > 31)
        {
            Add(PlanObstacle.UnfitWish);
        }

        if (_limits.Least is not null && Least is null)
        {
            Add(PlanObstacle.NoLimitForCurrency, found: _wish.Debt.Currency.Code);
        }

        if (!_limits.Cadences.IsEmpty && !_limits.Cadences.Contains(_wish.Cadence))
        {
            Add(PlanObstacle.CadenceNotOffered, string.Join(", ", _limits.Cadences), _wish.Cadence.ToString());
        }

        return _problems.Count == 0;
    }

    private PlanInstalment[] Instalments()
    {
        var (debt, step) = (_wish.Debt.ToMinorUnits(), Units(_wish.Step));
        var affordable = _wish.Affordable?.ToMinorUnits();
        var count = _wish.Instalments
            ?? PlanAmounts.Count(debt, affordable!.Value, step, _limits.InstalmentsMax);
        if (count > _limits.InstalmentsMax)
        {
            var wished = _wish.Instalments is { } n ? Text(n) : null;
            Add(PlanObstacle.TooManyInstalments, Text(_limits.InstalmentsMax), wished);
            return [];
        }

        var planned = PlanAmounts.Planned(debt, affordable, step, count);
        if (count > debt || PlanAmounts.Split(debt, planned, Least?.ToMinorUnits() ?? 0) is not { } parts)
        {
            Add(PlanObstacle.InstalmentTooSmall, Least?.ToString());
            return [];
        }

        Amounts(parts, affordable, step);
        var first = PlanDates.First(_wish);
        Days(first, PlanDates.Of(_wish, first, count - 1));
        return Array.ConvertAll(Enumerable.Range(0, count).ToArray(), i => new PlanInstalment
        {
            DueOn = PlanDates.Of(_wish, first, i),
            Amount = Money.FromMinorUnits(parts[i], _wish.Debt.Currency).Amount,
        });
    }

    private void Amounts(long[] parts, long? affordable, long step)
    {
        if (Least is { } least && parts.Min() < least.ToMinorUnits())
        {
            Add(PlanObstacle.InstalmentTooSmall, least.ToString(), Text(parts.Min()));
        }

        for (var i = 0; i < parts.Length; i++)
        {
            if (affordable is { } each && parts[i] > each + (step * i))
            {
                Add(PlanObstacle.NotAffordable, Text(each + (step * i)), Text(parts[i]));
                return;
            }
        }
    }

    private void Days(LocalDate first, LocalDate last)
    {
        var latest = _wish.AgreedOn.PlusDays(_limits.FirstWithinDays);
        if (first < _wish.AgreedOn)
        {
            Add(PlanObstacle.FirstInThePast, Text(_wish.AgreedOn), Text(first));
        }
        else if (first > latest)
        {
            Add(PlanObstacle.FirstTooLate, Text(latest), Text(first));
        }

        var end = _wish.AgreedOn.PlusMonths(_limits.MonthsMax);
        if (last > end)
        {
            Add(PlanObstacle.TooLong, Text(end), Text(last));
        }
    }

    private static bool IsWhole(Money? money) =>
        money is not { } some || (some.Amount > 0 && some.TryMinorUnits(out _));

    private bool IsWhole(decimal amount) => new Money(amount, _wish.Debt.Currency).TryMinorUnits(out _);

    private long Units(decimal amount) => new Money(amount, _wish.Debt.Currency).ToMinorUnits();

    private string Text(long units) => Money.FromMinorUnits(units, _wish.Debt.Currency).ToString();

    private static string Text(int count) => count.ToString(CultureInfo.InvariantCulture);

    private static string Text(LocalDate date) => LocalDatePattern.Iso.Format(date);

    private void Add(PlanObstacle obstacle, string? bound = null, string? found = null) =>
        _problems.Add(new(obstacle, bound, found));
}
