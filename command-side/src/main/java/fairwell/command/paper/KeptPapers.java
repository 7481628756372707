package fairwell.command.paper;

import fairwell.command.offboarding.paper.AgreementOrder;
import fairwell.command.offboarding.paper.CertificateOrder;
import fairwell.command.offboarding.paper.Papers;
import fairwell.command.offboarding.paper.SignatureOrder;
import fairwell.kernel.event.offboarding.Party;
import fairwell.kernel.event.offboarding.SignatureEvidence;
import fairwell.kernel.event.offboarding.SignatureMethod;
import fairwell.kernel.facts.EmployeeFacts;
import fairwell.kernel.id.EmployeeId;
import fairwell.kernel.personal.PersonalText;
import fairwell.kernel.personal.Sealer;
import fairwell.kernel.personal.SubjectErased;
import fairwell.kernel.refusal.GlyphMissing;
import fairwell.kernel.refusal.PaperDataMissing;
import fairwell.kernel.refusal.PaperUnsound;
import fairwell.kernel.refusal.Refused;
import fairwell.kernel.refusal.SigningNotOffered;
import fairwell.kernel.value.CanonicalForm;
import fairwell.log.personal.SealedFiles;
import fairwell.papers.EndCertificate;
import fairwell.papers.Paper;
import fairwell.papers.SeparationAgreement;
import fairwell.papers.check.PaperFault;
import fairwell.papers.check.PartySignature;
import fairwell.papers.check.SignedPaper;
import fairwell.papers.check.UnsoundPaper;
import fairwell.papers.pdf.MissingGlyph;
import fairwell.papers.pdf.PaperFile;
import java.security.cert.CertificateEncodingException;
import java.time.LocalDate;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/** The papers of all cases, as files that are sealed with the key of their person. */
public final class KeptPapers implements Papers {

  private final SealedFiles files;
  private final Sealer sealer;
  private final PaperSettings settings;
  private final @Nullable LocalSigner local;
  private final String provider;
  private final List<TrustedSigner> trusted;

  /**
   * @param local signs here and now; null where somebody else does
   * @param provider the name of who signs, for those who ask here
   * @param trusted whose signatures are taken
   */
  public KeptPapers(
      SealedFiles files,
      Sealer sealer,
      PaperSettings settings,
      @Nullable LocalSigner local,
      String provider,
      List<TrustedSigner> trusted) {
    this.files = files;
    this.sealer = sealer;
    this.settings = settings;
    this.local = local;
    this.provider = provider;
    this.trusted = List.copyOf(trusted);
  }

  @Override
  public String agreement(AgreementOrder order) {
    EmployeeId leaver = order.about().employee();
    Sides sides = sides(leaver, order.facts(), order.lastWorkingDay());
    SeparationAgreement agreement =
        new SeparationAgreement(
            sides.employer(),
            sides.leaver(),
            order.about().caseId(),
            order.draft(),
            order.draftedOn(),
            order.lastWorkingDay(),
            order.settlementVersion(),
            order.statement(),
            Sides.nonCompete(order.nonCompete()));
    return kept(leaver, agreement.paper());
  }

  @Override
  public String certificate(CertificateOrder order) {
    EmployeeId leaver = order.about().employee();
    Sides sides = sides(leaver, order.facts(), order.legalEnd());
    return kept(
        leaver,
        new EndCertificate(
                sides.employer(),
                sides.leaver(),
                order.about().caseId(),
                order.about().ground(),
                order.legalEnd(),
                order.issuedOn())
            .paper());
  }

  @Override
  public String sign(SignatureOrder order) {
    if (local == null) {
      throw new Refused(new SigningNotOffered(provider));
    }
    EmployeeId leaver = order.about().employee();
    byte[] file = opened(leaver, order.fileHash());
    Sides sides = sides(leaver, order.facts(), LocalDate.MAX);
    return keep(leaver, local.sign(file, order.party(), sides));
  }

  @Override
  public Map<Party, SignatureEvidence> check(
      EmployeeId leaver, EmployeeFacts facts, String fileHash, String draftHash) {
    byte[] file = opened(leaver, fileHash);
    UnsoundPaper first = null;
    for (TrustedSigner signer : trusted) {
      try {
        List<PartySignature> sound = SignedPaper.check(file, draftHash, signer.trust());
        return shown(sound, sides(leaver, facts, LocalDate.MAX), fileHash, signer);
      } catch (UnsoundPaper unsound) {
        // That another one made it is no fault: of several the one that says more is told.
        if (first == null || first.fault() == PaperFault.CERTIFICATE_UNKNOWN) {
          first = unsound;
        }
      }
    }
    throw first == null
        ? new Refused(new SigningNotOffered(provider))
        : new Refused(
            new PaperUnsound(first.fault().code(), first.field() == null ? "" : first.field()));
  }

  private static Map<Party, SignatureEvidence> shown(
      List<PartySignature> sound, Sides sides, String fileHash, TrustedSigner signer) {
    Map<Party, SignatureEvidence> shown = new EnumMap<>(Party.class);
    for (PartySignature signature : sound) {
      Party party = SigningParty.of(signature, sides);
      // Of two signatures of one party the first counts: with it the party was bound.
      shown.putIfAbsent(
          party,
          new SignatureEvidence(
              SignatureMethod.ELECTRONIC,
              fileHash,
              signer.provider(),
              signature.signedAt(),
              hash(signature),
              signer.about(party, sides.leaver().idNumber() != null)));
    }
    return shown;
  }

  @Override
  public void mayBeSent(EmployeeId leaver, EmployeeFacts facts, String draftHash) {
    if (local == null && !trusted.isEmpty() && find(leaver, draftHash).isPresent()) {
      Signers unused = signers(leaver, facts);
    }
  }

  private static String hash(PartySignature signature) {
    try {
      return CanonicalForm.sha256(signature.certificate().getEncoded());
    } catch (CertificateEncodingException impossible) {
      throw new IllegalStateException("it was read from its encoding", impossible);
    }
  }

  /** A kept file; empty when there is none. */
  public Optional<byte[]> find(EmployeeId leaver, String fileHash) {
    return files.open(leaver.value(), fileHash);
  }

  /** Who is to sign. */
  public Signers signers(EmployeeId leaver, EmployeeFacts facts) {
    Sides sides = sides(leaver, facts, LocalDate.MAX);
    String phone =
        facts
            .hired()
            .map(hired -> hired.value().phone())
            .flatMap(this::open)
            .orElseThrow(() -> new Refused(new PaperDataMissing(List.of("leaver-phone"))));
    return new Signers(
        sides.leaver().name(),
        sides.leaver().idNumber(),
        phone,
        sides.employer().legalName(),
        sides.employer().creditCode());
  }

  /** The name of the signature field of a party. */
  public static String field(Party party) {
    return LocalSigner.field(party);
  }

  private Sides sides(EmployeeId leaver, EmployeeFacts facts, LocalDate day) {
    return Sides.of(leaver, facts, day, settings, this::open);
  }

  private Optional<String> open(PersonalText text) {
    return switch (text) {
      case PersonalText.Plain plain -> Optional.of(plain.text());
      case PersonalText.Sealed sealed -> sealer.open(sealed);
    };
  }

  private String kept(EmployeeId leaver, Paper paper) {
    try {
      return keep(leaver, PaperFile.of(paper));
    } catch (MissingGlyph missing) {
      throw new Refused(new GlyphMissing(missing.name()));
    }
  }

  /** Keeps a file that was made elsewhere. */
  public String keep(EmployeeId leaver, byte[] file) {
    try {
      return files.keep(leaver.value(), file);
    } catch (SubjectErased erased) {
      throw new Refused(new PaperDataMissing(List.of("leaver-name")));
    }
  }

  private byte[] opened(EmployeeId leaver, String fileHash) {
    return files
        .open(leaver.value(), fileHash)
        .orElseThrow(() -> new Refused(new PaperUnsound("not-kept", "")));
  }
}
