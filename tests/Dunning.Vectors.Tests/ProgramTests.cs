using System.Reflection;
using Dunning.Vectors.Cases;

namespace Dunning.Vectors.Tests;

/// <summary>The two programs: one answers and sees no expectation, the other compares.</summary>
public class ProgramTests
{
    [Fact]
    public void Answers_are_written_a_line_each_and_compared()
    {
        var answers = Path.GetTempFileName();
        try
        {
            Run([Files.PathOf("peer-cases"), Files.PathOf("legal-tables"), "--answers", answers])
                .ShouldBe((0, "", $"{Files.PathOf("legal-tables")} holds no cases: nothing to answer.\n"));
            File.ReadAllLines(answers).Length.ShouldBe(142);
            var (code, output, _) = Run(["compare", Files.PathOf("peer-cases"), answers]);

            output.TrimEnd().ShouldBe(Files.Score("peer-cases").ToString());
            code.ShouldBe(0);
        }
        finally
        {
            File.Delete(answers);
        }
    }

    [Fact]
    public void What_cannot_run_says_why()
    {
        Run(["no-such-file.json", "--answers", "out"]).Code.ShouldBe(2);
        Run(["compare"]).Error.ShouldContain("compare FILE.json OUT.jsonl");
    }

    [Fact]
    public void No_case_that_is_run_has_a_member_for_what_it_expects() =>
        typeof(VectorCase).GetProperties(BindingFlags.Public | BindingFlags.NonPublic | BindingFlags.Instance)
            .Select(member => member.Name)
            .ShouldBe(
                [
                    "Id", "System", "Topic", "Primitive", "Jurisdiction", "Function", "Given", "Ask",
                    "EqualityContract",
                ],
                ignoreOrder: true);

    /// <summary>A host could do the same: the library has made no friend of the runner.</summary>
    [Fact]
    public void The_library_shows_the_runner_nothing_that_it_does_not_show_everyone() =>
        typeof(DunningEngine).Assembly.GetCustomAttributesData()
            .Where(data => data.AttributeType.Name == "InternalsVisibleToAttribute")
            .Select(data => (string)data.ConstructorArguments[0].Value!)
            .ShouldNotContain(name => name.StartsWith("Dunning.Vectors", StringComparison.Ordinal));

    private static (int Code, string Output, string Error) Run(string[] args)
    {
        using StringWriter output = new() { NewLine = "\n" }, error = new() { NewLine = "\n" };
        var code = Program.Run(args, output, error);
        return (code, output.ToString(), error.ToString());
    }
}
