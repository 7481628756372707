package fairwell.query.evidence;

import static org.assertj.core.api.Assertions.assertThat;

import fairwell.kernel.event.FairwellEvent;
import fairwell.kernel.event.audit.PersonalDataRead;
import fairwell.kernel.event.offboarding.MeetingRecorded;
import fairwell.kernel.ledger.TreeHash;
import fairwell.papers.Paper;
import fairwell.query.evidence.PaperFiles.Absence;
import fairwell.query.story.CaseStory;
import fairwell.query.wording.Texts;
import java.io.IOException;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.TimeZone;
import org.apache.pdfbox.Loader;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.apache.pdfbox.text.PDFTextStripper;
import org.junit.jupiter.api.Test;

/** What a bundle holds, on paper: all of it, in both languages, and the same bytes each time. */
class EvidencePaperTest {

  private static final Map<String, String> TEXTS =
      Map.of(
          "employeeName", "王晓梅",
          "minutes", "员工希望按 N+1 计算。",
          "terms", "另付三个月工资",
          "objection", "去年结转的两天年休假没有计入",
          "answer", "已按考勤核对");

  private static PrintedCase whole() {
    return StoryToPrint.of(StoryToPrint.whole(), TEXTS, -1);
  }

  private static byte[] file(PrintedCase printed) {
    return EvidencePaper.file(printed, Texts.CHINESE.messages());
  }

  /** Without the breaks of lines, which are nowhere in what is said. */
  private static String text(byte[] file) throws IOException {
    try (PDDocument document = Loader.loadPDF(file)) {
      return new PDFTextStripper().getText(document).replaceAll("\\s", "");
    }
  }

  private static int pages(byte[] file) throws IOException {
    try (PDDocument document = Loader.loadPDF(file)) {
      return document.getNumberOfPages();
    }
  }

  @Test
  void itSaysInBothLanguagesWhatTheBundleHolds() throws Exception {
    PrintedCase printed = whole();
    String text = text(file(printed));

    int events = printed.events().size();
    assertThat(text)
        .contains("案件证据", "TheCaseasEvidence", StoryToPrint.CASE)
        .contains("example.org/ledger", printed.head().root().toString())
        .contains("共" + events + "个", events + "inall:" + (events - 2) + "ofthecase")
        .contains("verify.html", "fairwellverify", "manifest.json");
    // What happened: number, when it was recorded and when it happened, in both languages.
    assertThat(text)
        .contains("#02026-03-0209:00–", "2026-03-0209:002026-03-03")
        .contains("王晓梅（00001）", "员工希望按N+1计算。");
    printed
        .claims()
        .forEach(claim ->
            assertThat(text)
                .as("#%d", claim.event())
                .contains(
                    "#" + claim.event(), withoutBreaks(claim.zh()), withoutBreaks(claim.en())));
    // Statements, offers, documents.
    assertThat(text)
        .contains("第1版", "Version2:", "8,500.00", "48,000.00", "8500.00×1", "cn2026.1版")
        .contains("去年结转的两天年休假没有计入", "已按考勤核对", "Theemployee'sobjection")
        .contains("依据的记录：E-1#4", "RestsontherecordsE-1#4")
        .contains("另付三个月工资", "单位方案（第1轮）")
        .contains("Onepartysigned,draftsigned", "Onepartysigned,signedfile", "所签的文稿", "已签署的文件");
    // The draft once as a document and under each of the two signatures, each signed file once.
    assertThat(count(text, CaseStory.DRAFT)).isEqualTo(3);
    assertThat(count(text, CaseStory.SIGNED_BY_LEAVER)).isEqualTo(1);
    assertThat(count(text, CaseStory.SIGNED_BY_BOTH)).isEqualTo(1);
    // Who read, and what was refused.
    assertThat(text)
        .contains("case-file", "Personaldataread")
        .contains("Openthecase:refused,codestep-skipped;about:step=issue");
  }

  @Test
  void ofAPaperThatIsNotInTheBundleItIsSaidWhy() throws Exception {
    assertThat(text(file(whole())))
        .contains("（未附：系统中没有此文件）", "(notthere:Fairwellhasnosuchfile)")
        .doesNotContain("已依法删除）");
    PrintedCase erased =
        StoryToPrint.of(StoryToPrint.whole(), TEXTS, -1, PaperFiles.closed(Absence.ERASED));
    assertThat(text(file(erased)))
        .contains("（未附：所涉个人的数据已依法删除）", "(notthere:thedataofitspersonwereerased)")
        .contains(CaseStory.SIGNED_BY_BOTH)
        .doesNotContain("系统中没有此文件");
  }

  private static int count(String text, String part) {
    return text.split(part, -1).length - 1;
  }

  private static String withoutBreaks(String text) {
    return text.replaceAll("\\s", "").replace('’', '\'');
  }

  @Test
  void eachEventStandsWithItsPlaceInTheLedgerAndItsHash() throws Exception {
    PrintedCase printed = whole();
    String text = text(file(printed));

    printed
        .events()
        .forEach(event ->
            assertThat(text).contains(event.id(), TreeHash.ofLeaf(event.envelope()).toString()));
  }

  @Test
  void theSameRecordsAreTheSameBytesInEveryLocaleAndZone() {
    PrintedCase printed = whole();
    byte[] here = file(printed);
    Locale locale = Locale.getDefault();
    TimeZone zone = TimeZone.getDefault();
    try {
      Locale.setDefault(Locale.forLanguageTag("ar-SA-u-nu-arab"));
      TimeZone.setDefault(TimeZone.getTimeZone("Pacific/Kiritimati"));
      assertThat(file(printed)).isEqualTo(here);
    } finally {
      Locale.setDefault(locale);
      TimeZone.setDefault(zone);
    }
    PrintedCase other = StoryToPrint.of(StoryToPrint.whole(), Map.of("employeeName", "王晓明"), -1);
    assertThat(file(other)).isNotEqualTo(here);
  }

  @Test
  void aLongCaseTakesMorePagesAndSaysItsLastSentence() throws Exception {
    byte[] few = file(whole());
    List<FairwellEvent> events = new ArrayList<>(StoryToPrint.whole());
    for (int i = 0; i < 400; i++) {
      events.add(meeting("talk-" + i));
    }
    byte[] many = file(StoryToPrint.of(events, TEXTS, -1));

    assertThat(pages(many)).isGreaterThan(pages(few) + 20);
    assertThat(text(many)).contains("#" + (events.size() - 1));
  }

  private static MeetingRecorded meeting(String id) {
    return new MeetingRecorded(
        CaseStory.caseId(1),
        id,
        LocalDate.of(2026, 3, 5),
        CaseStory.text(1, "minutes"),
        List.of(),
        null);
  }

  @Test
  void aCharacterWithoutAGlyphStandsAsItsNumberAndTheEndSaysWhich() throws Exception {
    PrintedCase printed =
        StoryToPrint.of(StoryToPrint.whole(), Map.of("minutes", "同意\uD83D\uDE42\n签字\u202E反"), -1);
    String text = text(file(printed));

    assertThat(text)
        .contains("同意〔U+1F642〕签字〔U+202E〕反")
        .contains("〔〕中：U+202EU+1F642。", "in〔〕:U+202EU+1F642.");
    assertThat(text(file(whole()))).doesNotContain("〔U+", "置于〔〕");
  }

  @Test
  void aTextLongerThanAPageGoesOnOnTheNext() throws Exception {
    String words = "双方就岗位调整交换了意见。".repeat(400) + "会谈到此结束。";
    byte[] file = file(StoryToPrint.of(StoryToPrint.whole(), Map.of("minutes", words), -1));

    assertThat(text(file)).contains("会谈到此结束。");
  }

  @Test
  void whatIsErasedOrNotForTheReaderIsNotOnPaperEither() throws Exception {
    PrintedCase printed = StoryToPrint.of(StoryToPrint.whole(), Map.of(), 3);
    String text = text(file(printed));

    assertThat(text)
        .doesNotContain("王晓梅", "两天年休假")
        .contains("（已依法删除或限制处理）", "(erasedorrestrictedasthelawasks)")
        .contains("（内容不公开）", "thecontentof1ofthem");
  }

  @Test
  void ofATableThatIsTooLongTheFirstRowsArePrintedAndTheFileNamedThatHasAll() {
    List<FairwellEvent> events = new ArrayList<>(StoryToPrint.whole());
    for (int i = 0; i < PrintedRecords.MOST_ROWS; i++) {
      events.add(new PersonalDataRead(StoryToPrint.CASE, List.of("E-1"), "page", List.of("name")));
    }
    Paper paper = EvidencePaper.of(StoryToPrint.of(events, TEXTS, -1), Texts.CHINESE.messages());

    assertThat(paper.blocks())
        .filteredOn(Paper.Table.class::isInstance)
        .extracting(block -> ((Paper.Table) block).rows().size())
        .allMatch(rows -> rows <= PrintedRecords.MOST_ROWS);
    assertThat(paper.blocks())
        .filteredOn(Paper.Note.class::isInstance)
        .extracting(block -> ((Paper.Note) block).text().en())
        .anyMatch(note ->
            note.equals(
                "These are the first 10000 of 10001; all of them stand in access-log.json of the"
                    + " bundle."));
  }
}
