using System.Text;

namespace Dunning.Cli;

/// <summary>Wherever a policy is named, a file of a policy will do; and one that will not do says why.</summary>
public sealed class PolicyFileTests : IDisposable
{
    private const string Facts = "--facts - --as-of 2026-02-10";
    private readonly Scratch _scratch = new();

    private static string FirstSteps => PolicyJson.ToText(NamedPolicies.Find("first-steps")!.Build());

    public static TheoryData<string> Commands =>
        new("decide", "explain", "describe", "draw", "diff", "show", "validate");

    public void Dispose() => _scratch.Dispose();

    [Fact]
    public void A_file_decides_as_the_policy_of_which_it_was_written()
    {
        var file = _scratch.File("mine.json", FirstSteps);

        var ended = Cli.Run($"decide --policy {file} {Facts}", Cli.Debtor("D-1"));

        ended.ShouldBe(Cli.Decide(Cli.Debtor("D-1"), policy: "first-steps"));
        ended.Output.ShouldContain("reminder by email");
    }

    [Fact]
    public void A_file_without_the_ending_is_found_by_its_separator() =>
        Cli.Run($"decide --policy {_scratch.File("mine", FirstSteps)} {Facts}", Cli.Debtor("D-1"))
            .Output.ShouldContain("reminder by email");

    [Fact]
    public void A_debtor_of_a_file_of_his_own_is_explained_by_a_policy_of_a_file()
    {
        var policy = _scratch.File("mine.json", FirstSteps);
        var debtor = _scratch.File("D-1.json", Cli.Debtor("D-1").With(",", ",\n  "));

        var ended = Cli.Run($"explain {policy} {debtor} --as-of 2026-02-10");

        ended.ShouldBe(Cli.Run($"explain --policy first-steps {Facts} --debtor D-1", Cli.Debtor("D-1")));
        ended.Output.ShouldStartWith("D-1 gets the reminder by e-mail today");
    }

    [Fact]
    public void A_debtor_of_a_file_is_changed_first()
    {
        var debtor = _scratch.File("D-1.json", Cli.Debtor("D-1"));

        var ended = Cli.Run(
            $"explain default {debtor} --as-of 2026-02-10",
            "",
            "--what-if",
            "D-1 R-881.open=20.00 EUR",
            "--what-if",
            "D-2 hardship=true");

        ended.ExitCode.ShouldBe(ExitCode.Findings);
        ended.Output.ShouldContain("It asks for 20.00 EUR.");
        ended.Errors.ShouldBe($"{debtor}: error DUN3012: debtor D-2, whom the command names, is not in it.\n");
    }

    [Fact]
    public void A_debtor_with_problems_is_not_explained()
    {
        var debtor = _scratch.File("D-1.json", Cli.Debtor("D-1").With("2026-02-05", "31.02.2026"));
        var broken = _scratch.File("D-2.json", "{\n \"debtor\" }");

        var ended = Cli.Run($"explain default {debtor} --as-of 2026-02-10");

        (ended.ExitCode, ended.Output).ShouldBe((ExitCode.Findings, ""));
        ended.Errors.ShouldStartWith($"{debtor}: error DUN2109: receivables[0].dueOn: ");
        Cli.Run($"explain default {broken} --as-of 2026-02-10").Errors.ShouldStartWith($"{broken}:2:");
    }

    [Theory]
    [MemberData(nameof(Commands))]
    public void A_file_that_is_not_there(string command) =>
        Refused(command, _scratch.PathOf("gone.json"), "there is no such file.");

    [Theory]
    [MemberData(nameof(Commands))]
    public void A_folder(string command) => Refused(command, _scratch.Root, "this is a folder; name a file.");

    [Theory]
    [MemberData(nameof(Commands))]
    public void A_file_that_is_no_text(string command) => Refused(
        command,
        _scratch.File("latin.json", [.. Encoding.UTF8.GetBytes(FirstSteps), (byte)'"', 0xFC, (byte)'"']),
        "it is not UTF-8; save it in that encoding.");

    [Theory]
    [MemberData(nameof(Commands))]
    public void A_file_that_is_too_long(string command) => Refused(
        command,
        _scratch.File("long.json", FirstSteps + new string(' ', PolicySource.BytesMax)),
        "it has more than 1,048,576 bytes, which is the most that is read.");

    [Fact]
    public void A_file_may_have_as_many_bytes_as_are_allowed()
    {
        var blanks = new string(' ', PolicySource.BytesMax - Encoding.UTF8.GetByteCount(FirstSteps));

        Cli.Run($"validate {_scratch.File("full.json", FirstSteps + blanks)}").ExitCode.ShouldBe(ExitCode.Done);
    }

    [Fact]
    public void A_file_that_grows_while_it_is_read_is_not_followed()
    {
        using var endless = new Endless();

        BoundedFile.ReadUpTo(endless, 200_001).Length.ShouldBe(200_001);

        endless.BytesGiven.ShouldBe(200_001);
    }

    [Theory]
    [InlineData("decide")]
    [InlineData("explain")]
    [InlineData("describe")]
    [InlineData("draw")]
    [InlineData("diff")]
    [InlineData("show")]
    public void A_policy_with_problems_is_not_used(string command)
    {
        var file = _scratch.File("bad.json", FirstSteps.With("\"treatment\": \"gentle\"", "\"treatment\": \"gentel\""));

        var ended = Cli.Run(CommandOf(command, file), Cli.Debtor("D-1"));

        (ended.ExitCode, ended.Output).ShouldBe((ExitCode.NotRun, ""));
        ended.Errors.ShouldMatch($@"^{file}:\d+:\d+: error DUN\d{{4}}: ");
        ended.Errors.ShouldMatch($@"\n\d+ errors? in {file}; nothing was loaded\. ");
        ended.Errors.ShouldMatch(@" explained: dunning help DUN\d{4}\n$");
    }

    private static void Refused(string command, string file, string why) =>
        Cli.Run(CommandOf(command, file), Cli.Debtor("D-1"))
            .ShouldBe(new(ExitCode.NotRun, "", $"{file}: error DUN3004: {why}\n"));

    private static string CommandOf(string command, string file) => command switch
    {
        "decide" => $"decide --policy {file} {Facts}",
        "explain" => $"explain --policy {file} {Facts} --debtor D-1",
        "diff" => $"diff default {file}",
        _ => $"{command} {file}",
    };

    private sealed class Endless : Stream
    {
        public long BytesGiven { get; private set; }

        public override bool CanRead => true;

        public override bool CanSeek => false;

        public override bool CanWrite => false;

        public override long Length => throw new NotSupportedException();

        public override long Position
        {
            get => BytesGiven;
            set => throw new NotSupportedException();
        }

        public override int Read(byte[] buffer, int offset, int count)
        {
            buffer.AsSpan(offset, count).Fill((byte)' ');
            BytesGiven += count;
            return count;
        }

        public override int Read(Span<byte> buffer)
        {
            buffer.Fill((byte)' ');
            BytesGiven += buffer.Length;
            return buffer.Length;
        }

        public override void Flush() => throw new NotSupportedException();

        public override long Seek(long offset, SeekOrigin origin) => throw new NotSupportedException();

        public override void SetLength(long value) => throw new NotSupportedException();

        public override void Write(byte[] buffer, int offset, int count) => throw new NotSupportedException();
    }
}
