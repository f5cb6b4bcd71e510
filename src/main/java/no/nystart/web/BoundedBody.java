package no.nystart.web;

import java.io.FilterInputStream;
import java.io.IOException;
import java.io.InputStream;
import no.nystart.common.CommonRefusal;
import no.nystart.common.Refused;
import org.jboss.logging.Logger;

/** A body that is refused as BODY_TOO_LARGE at its first byte past the limit, whoever reads it. */
final class BoundedBody extends FilterInputStream {

    private static final Logger LOG = Logger.getLogger(BoundedBody.class);

    private final long limit;
    private long read;

    /** @param limit in bytes */
    BoundedBody(InputStream body, long limit) {
        super(body);
        this.limit = limit;
    }

    boolean isExceeded() {
        return read > limit;
    }

    @Override
    public int read() throws IOException {
        int one = super.read();
        count(one < 0 ? 0 : 1);
        return one;
    }

    @Override
    public int read(byte[] into, int from, int most) throws IOException {
        int some = super.read(into, from, most);
        count(Math.max(0, some));
        return some;
    }

    @Override
    public long skip(long most) throws IOException {
        long some = super.skip(most);
        count(some);
        return some;
    }

    private void count(long more) {
        read += more;
        if (isExceeded()) {
            LOG.infof("a body of more than %d bytes was refused", limit);
            throw Refused.because(CommonRefusal.BODY_TOO_LARGE);
        }
    }
}
