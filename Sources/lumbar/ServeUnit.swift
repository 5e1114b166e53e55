/// A systemd unit that lets the server do what it needs, and nothing else.
enum ServeUnit {
    static let text = """
        # Save as /etc/systemd/system/lumbar.service; the script goes to /etc/lumbar, the store to /var/lib/lumbar.
        [Unit]
        Description=Lumbar intake chat
        After=network.target

        [Service]
        Type=notify
        ExecStart=/usr/local/bin/lumbar serve /etc/lumbar/back-pain/intake.scxml --store /var/lib/lumbar/lumbar.sqlite
        ExecReload=/bin/kill -HUP $MAINPID
        Restart=on-failure
        RestartPreventExitStatus=1 2
        TimeoutStopSec=20
        DynamicUser=yes
        StateDirectory=lumbar
        StateDirectoryMode=0700
        UMask=0077
        LimitNOFILE=65535
        LimitCORE=0
        NoNewPrivileges=yes
        ProtectSystem=strict
        ProtectHome=yes
        PrivateTmp=yes
        PrivateDevices=yes
        PrivateUsers=yes
        ProtectKernelTunables=yes
        ProtectKernelModules=yes
        ProtectKernelLogs=yes
        ProtectControlGroups=yes
        ProtectClock=yes
        ProtectHostname=yes
        ProtectProc=invisible
        ProcSubset=pid
        CapabilityBoundingSet=
        AmbientCapabilities=
        RestrictAddressFamilies=AF_INET AF_INET6 AF_UNIX
        RestrictNamespaces=yes
        RestrictRealtime=yes
        RestrictSUIDSGID=yes
        LockPersonality=yes
        MemoryDenyWriteExecute=yes
        RemoveIPC=yes
        SystemCallArchitectures=native
        SystemCallFilter=@system-service
        SystemCallFilter=~@privileged @resources
        SystemCallFilter=setrlimit prlimit64
        NoExecPaths=/
        ExecPaths=/usr/local/bin/lumbar /usr/lib /usr/local/lib

        [Install]
        WantedBy=multi-user.target
        """
}
