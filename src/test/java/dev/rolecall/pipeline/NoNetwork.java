package dev.rolecall.pipeline;

import dev.rolecall.cli.Main;
import java.io.IOException;
import java.net.InetAddress;
import java.net.ProtocolFamily;
import java.net.Proxy;
import java.net.ProxySelector;
import java.net.Socket;
import java.net.SocketAddress;
import java.net.URI;
import java.nio.channels.DatagramChannel;
import java.nio.channels.Pipe;
import java.nio.channels.ServerSocketChannel;
import java.nio.channels.SocketChannel;
import java.nio.channels.spi.AbstractSelector;
import java.nio.channels.spi.SelectorProvider;
import java.util.List;

/** Runs the command in a process that dies when anything asks for the network. Java takes this class for its provider. */
public final class NoNetwork extends SelectorProvider {

    static final int ASKED = 99;

    /** Takes the arguments of the command. */
    @SuppressWarnings("deprecation") // nothing else stands before every socket
    public static void main(String[] args) throws IOException {
        ProxySelector.setDefault(new ProxySelector() {
            @Override
            public List<Proxy> select(URI uri) {
                throw asked(uri.toString());
            }

            @Override
            public void connectFailed(URI uri, SocketAddress address, IOException failure) {
                throw asked(uri.toString());
            }
        });
        Socket.setSocketImplFactory(() -> {
            throw asked("a socket");
        });
        if (args[0].equals("connect")) {
            probe(args[1]);
        }
        Main.main(args);
    }

    /** What must not be possible here. */
    private static void probe(String how) throws IOException {
        switch (how) {
            case "url" -> URI.create("http://127.0.0.1:1/").toURL().openStream().close();
            case "channel" -> SocketChannel.open().close();
            default -> new Socket(InetAddress.getLoopbackAddress(), 1).close();
        }
    }

    private static IllegalStateException asked(String what) {
        new IllegalStateException("the network was asked for: " + what).printStackTrace();
        Runtime.getRuntime().halt(ASKED);
        return new IllegalStateException();
    }

    @Override
    public DatagramChannel openDatagramChannel() {
        throw asked("a datagram channel");
    }

    @Override
    public DatagramChannel openDatagramChannel(ProtocolFamily family) {
        throw asked("a datagram channel");
    }

    @Override
    public Pipe openPipe() {
        throw asked("a pipe");
    }

    @Override
    public AbstractSelector openSelector() {
        throw asked("a selector");
    }

    @Override
    public ServerSocketChannel openServerSocketChannel() {
        throw asked("a server");
    }

    @Override
    public SocketChannel openSocketChannel() {
        throw asked("a socket channel");
    }
}
