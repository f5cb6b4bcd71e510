package no.nystart.launch;

import java.io.IOException;
import java.nio.ByteBuffer;
import java.nio.channels.FileChannel;
import java.nio.channels.OverlappingFileLockException;
import java.nio.charset.StandardCharsets;
import java.nio.file.FileSystems;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardOpenOption;
import java.nio.file.attribute.PosixFilePermissions;

/**
 * The folder that holds the embedded database; one service at a time owns it. The lock belongs to the process, so a
 * killed service leaves it free.
 */
final class DataFolder {

    private final Path folder;

    /** Held open: closing the channel gives the lock away. */
    private final FileChannel lock;

    private DataFolder(Path folder, FileChannel lock) {
        this.folder = folder;
        this.lock = lock;
    }

    /**
     * @throws LaunchFailure when another service owns the folder, or it cannot be written
     */
    static DataFolder own(Path wanted) throws LaunchFailure {
        Path folder = wanted.toAbsolutePath().normalize();
        try {
            Files.createDirectories(folder);
            if (FileSystems.getDefault().supportedFileAttributeViews().contains("posix")) {
                Files.setPosixFilePermissions(folder, PosixFilePermissions.fromString("rwx------"));
            }
            FileChannel channel = FileChannel.open(
                    folder.resolve("nystart.lock"),
                    StandardOpenOption.CREATE,
                    StandardOpenOption.READ,
                    StandardOpenOption.WRITE);
            if (!locked(channel)) {
                String owner = read(channel);
                channel.close();
                throw new LaunchFailure("Nystart already runs on the data folder " + folder
                        + (owner.isBlank() ? "" : " as process " + owner)
                        + "; it was left alone. Stop it first, or choose another folder with NYSTART_DATA.");
            }
            channel.truncate(0)
                    .write(ByteBuffer.wrap(
                            Long.toString(ProcessHandle.current().pid()).getBytes(StandardCharsets.US_ASCII)));
            return new DataFolder(folder, channel);
        } catch (IOException e) {
            throw new LaunchFailure("The data folder " + folder + " cannot be used: " + e.getMessage(), e);
        }
    }

    Path path() {
        return folder;
    }

    /** Somebody else may own it from now on. */
    void leave() throws LaunchFailure {
        try {
            lock.close();
        } catch (IOException e) {
            throw new LaunchFailure("The data folder " + folder + " cannot be left: " + e.getMessage(), e);
        }
    }

    private static boolean locked(FileChannel channel) throws IOException {
        try {
            return channel.tryLock() != null;
        } catch (OverlappingFileLockException sameProcess) {
            return false;
        }
    }

    private static String read(FileChannel channel) throws IOException {
        ByteBuffer text = ByteBuffer.allocate(32);
        channel.read(text, 0);
        return new String(text.array(), 0, text.position(), StandardCharsets.US_ASCII).trim();
    }
}
