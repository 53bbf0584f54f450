using System.Reflection;
using Dunning;

namespace QuickStart.Page;

/// <summary>
/// A rule without a line would end the program on the first case that it leaves in peace. Those of choices answer a
/// debtor who chooses; no decision gives them.
/// </summary>
public class PeaceLineTests
{
    [Fact]
    public void Every_rule_of_the_library_has_a_line() =>
        typeof(Rules).GetFields(BindingFlags.Public | BindingFlags.Static)
            .Select(field => (RuleId)field.GetValue(null)!)
            .Where(rule => !rule.Value.StartsWith("choices.", StringComparison.Ordinal))
            .Except(PeaceLine.Known)
            .ShouldBeEmpty();
}
